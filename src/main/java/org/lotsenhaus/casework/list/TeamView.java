package org.lotsenhaus.casework.list;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.lotsenhaus.access.Accounts;
import org.lotsenhaus.access.Role;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.casework.list.CaseLists.Line;
import org.lotsenhaus.casework.list.TeamPage.Load;
import org.lotsenhaus.casework.list.TeamPage.Orphan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.people.People;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class TeamView {

  private final CaseLists lists;
  private final Accounts accounts;
  private final People people;
  private final CityPlans plans;

  TeamView(CaseLists lists, Accounts accounts, People people, CityPlans plans) {
    this.lists = lists;
    this.accounts = accounts;
    this.people = people;
    this.plans = plans;
  }

  @Transactional(readOnly = true)
  public TeamPage page(Frame frame) {
    var words = CaseWords.of(frame, plans.current().city().zone());
    var members = accounts.all();
    var loads = loads(members);
    return new TeamPage(
        frame,
        loads,
        loads.stream().mapToInt(Load::cases).sum(),
        orphans(lists.withoutManager(managers(members)), words));
  }

  /** Those who may work on the cases of the own areas, also when they have none yet. */
  private List<Load> loads(List<StaffMember> members) {
    var loads = lists.loads();
    var held = Tenant.bound().compartments();
    return members.stream()
        .filter(it -> it.is(Role.CASEWORK) && !Collections.disjoint(it.compartments(), held))
        .map(it -> new Load(it.name(), loads.getOrDefault(it.id(), 0)))
        .sorted(comparing(Load::name, Collator.getInstance(Locale.GERMAN)))
        .toList();
  }

  private static List<Map.Entry<UUID, String>> managers(List<StaffMember> members) {
    return members.stream()
        .filter(it -> it.is(Role.CASEWORK))
        .flatMap(it -> it.compartments().stream().map(area -> Map.entry(it.id(), area)))
        .toList();
  }

  private List<Orphan> orphans(List<Line> lines, CaseWords words) {
    var names = people.shownNames(lines.stream().map(Line::person).toList(), words.words());
    return lines.stream()
        .map(it -> new Orphan(it.id(), names.getOrDefault(it.person(), ""), words.say(it.phase())))
        .toList();
  }
}
