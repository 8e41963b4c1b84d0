package org.lotsenhaus.referrals;

import java.util.UUID;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.people.People;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.referrals.Referral.Warm;
import org.lotsenhaus.ui.Frame;
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
    var person = people.held(id).orElseThrow(SendReferral.NoSuchPerson::new);
    var words = frame.words();
    return new SendPage(
        frame,
        id,
        person.shownName(words),
        recipients.all(words.language()).stream()
            .map(it -> new Choice(it.key(), it.name(words.language())))
            .toList(),
        Choice.each(Topic.values(), it -> words.plain(it.messageKey())),
        Choice.each(Warm.values(), it -> words.plain(it.messageKey())),
        frame.languages().stream().map(it -> new Choice(it.tag(), it.autonym())).toList(),
        entries.has("language", "") || entries.all("language").isEmpty()
            ? entries.with("language", person.profile().readable().tag())
            : entries,
        consentMissing);
  }
}
