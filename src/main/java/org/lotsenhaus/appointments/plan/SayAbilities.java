package org.lotsenhaus.appointments.plan;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.lotsenhaus.access.Accounts;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.appointments.Skills;
import org.lotsenhaus.calendar.Resource.Kind;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Municipality;
import org.lotsenhaus.shared.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Works out the tags of somebody; what a form leaves open comes from the account or the room. */
@Component
public class SayAbilities {

  private final Accounts accounts;
  private final CityPlans plans;

  SayAbilities(Accounts accounts, CityPlans plans) {
    this.accounts = accounts;
    this.plans = plans;
  }

  @Transactional(readOnly = true)
  public Set<String> tags(Kind kind, String key, Entries typed, ResourceChoices choices) {
    return switch (kind) {
      case ADVISER -> adviser(account(key), Abilities.ofPerson(typed, choices));
      case ROOM -> room(key);
      case INTERPRETER, DESK -> Abilities.ofPerson(typed, choices);
    };
  }

  private StaffMember account(String key) {
    return Refusal.found(accounts.byId(UUID.fromString(key)));
  }

  /** What a room can is what the plan of the city says about it. */
  public Set<String> room(String key) {
    return Abilities.ofRoom(Refusal.found(Municipality.find(plans.current().city().rooms(), key)));
  }

  /** With the unit and languages of the account, at the first site, unless told otherwise. */
  public Set<String> adviser(StaffMember account, Set<String> told) {
    var tags = new TreeSet<>(told);
    if (lacks(tags, Skills.unit(""))) {
      tags.add(Skills.unit(account.unit()));
    }
    if (lacks(tags, Skills.site(""))) {
      tags.add(Skills.site(plans.current().sites().getFirst().key()));
    }
    if (lacks(tags, "language:")) {
      account.languages().forEach(it -> tags.add(Skills.language(new Language(it))));
    }
    return tags;
  }

  private static boolean lacks(Set<String> tags, String prefix) {
    return tags.stream().noneMatch(it -> it.startsWith(prefix));
  }

  public static Set<String> interpreter(Set<Language> languages, boolean sworn) {
    var tags = new TreeSet<String>();
    languages.forEach(it -> tags.add(Skills.language(it)));
    if (sworn) {
      tags.add(Skills.SWORN);
    }
    return tags;
  }
}
