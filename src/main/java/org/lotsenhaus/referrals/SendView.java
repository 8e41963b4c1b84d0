package org.lotsenhaus.referrals;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.people.People;
import org.lotsenhaus.people.Person;
import org.lotsenhaus.people.Spoken;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.referrals.Referral.Warm;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The form with its choices; it begins in the person's own language. */
@Component
class SendView {

  private final People people;
  private final Recipients recipients;

  SendView(People people, Recipients recipients) {
    this.people = people;
    this.recipients = recipients;
  }

  /**
   * @throws SendReferral.NoSuchPerson when the own areas don't know the person
   */
  @Transactional(readOnly = true)
  public SendPage page(Frame frame, UUID id, Entries entries, boolean consentMissing) {
    var person =
        people
            .byId(id)
            .filter(it -> Tenant.bound().compartments().contains(it.compartment()))
            .orElseThrow(SendReferral.NoSuchPerson::new);
    var words = frame.words();
    return new SendPage(
        frame,
        id,
        person.blocked() ? words.plain("referrals-staff.protected") : person.name(),
        recipients.all(words.language()).stream()
            .map(it -> new Choice(it.key(), it.name(words.language())))
            .toList(),
        topics(words),
        Arrays.stream(Warm.values())
            .map(it -> new Choice(it.name(), words.plain(it.messageKey())))
            .toList(),
        frame.languages().stream().map(it -> new Choice(it.tag(), it.autonym())).toList(),
        entries.has("language", "") || entries.all("language").isEmpty()
            ? entries.with("language", own(person).tag())
            : entries,
        consentMissing);
  }

  private static List<Choice> topics(Words words) {
    return Arrays.stream(Topic.values())
        .map(it -> new Choice(it.name(), words.plain(it.messageKey())))
        .toList();
  }

  /** The first that the house can write. */
  private static Language own(Person person) {
    return person.profile().languages().stream()
        .map(Spoken::tag)
        .flatMap(tag -> Language.ofFirstWave(tag.split("-", 2)[0]).stream())
        .findFirst()
        .orElse(Language.GERMAN);
  }
}
