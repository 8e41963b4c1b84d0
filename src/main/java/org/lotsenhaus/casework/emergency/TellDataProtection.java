package org.lotsenhaus.casework.emergency;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.access.Accounts;
import org.lotsenhaus.access.Role;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.messaging.Message;
import org.lotsenhaus.messaging.Outbox;
import org.lotsenhaus.messaging.Recipient;
import org.lotsenhaus.messaging.Wording;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.tenancy.CityAddress;
import org.lotsenhaus.ui.Lexicon;
import org.springframework.stereotype.Component;

/**
 * An e-mail to the officers who asked for it, in the transaction of the emergency. It names neither
 * the person nor who looked: that stands on the page behind the sign-in.
 */
@Component
class TellDataProtection {

  private static final List<Language> BOTH = List.of(Language.GERMAN, Language.ENGLISH);

  private final Accounts accounts;
  private final NoticeAddresses addresses;
  private final Outbox outbox;
  private final CityAddress address;
  private final Lexicon lexicon;
  private final Clock clock;

  TellDataProtection(
      Accounts accounts,
      NoticeAddresses addresses,
      Outbox outbox,
      CityAddress address,
      Lexicon lexicon,
      Clock clock) {
    this.accounts = accounts;
    this.addresses = addresses;
    this.outbox = outbox;
    this.address = address;
    this.lexicon = lexicon;
    this.clock = clock;
  }

  void tell() {
    addresses.of(officers()).stream()
        .map(it -> new Message(UUID.randomUUID(), Recipient.email(it), wording(), clock.instant()))
        .forEach(outbox::put);
  }

  /** Who has left or does something else is told no more. */
  private List<UUID> officers() {
    return accounts.all().stream()
        .filter(it -> it.is(Role.DATA_PROTECTION))
        .map(StaffMember::id)
        .toList();
  }

  private Wording wording() {
    return Wording.of(
        inBoth("emergency-staff.mail_subject", " / "),
        inBoth("emergency-staff.mail_text", "\n\n") + "\n" + address.of(ReviewEmergency.PATH));
  }

  private String inBoth(String key, String between) {
    return BOTH.stream().map(it -> lexicon.in(it).plain(key)).collect(joining(between));
  }
}
