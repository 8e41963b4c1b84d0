package org.lotsenhaus.people;

import static org.lotsenhaus.shared.Language.GERMAN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.Tenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prepares what a person is asked to agree to; it lets nobody see anything until they do. */
@Service
public class AskConsent {

  /** Longer, and people forget what they agreed to. */
  public static final int LONGEST_MONTHS = 12;

  public record Asking(
      String recipient,
      Topic purpose,
      Set<DataClass> classes,
      LocalDate endsOn,
      Language language) {}

  private final Consents consents;
  private final ConsentWording wording;
  private final Audit audit;
  private final Clock clock;

  AskConsent(Consents consents, ConsentWording wording, Audit audit, Clock clock) {
    this.consents = consents;
    this.wording = wording;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws EndsWrong when it would end in the past or hold longer than a year
   */
  @Transactional
  public UUID ask(Person person, Asking asking) {
    var today = LocalDate.now(clock);
    var longest = today.plusMonths(LONGEST_MONTHS);
    if (asking.endsOn().isBefore(today) || asking.endsOn().isAfter(longest)) {
      throw new EndsWrong();
    }
    var id = consents.insert(asked(person, asking));
    audit.wrote("asked for consent", RegisterPerson.subject(person.id()));
    return id;
  }

  private Consent asked(Person person, Asking asking) {
    var classes = EnumSet.of(DataClass.IDENTITY);
    classes.addAll(asking.classes());
    var terms =
        new ConsentWording.Terms(
            Tenant.bound().unit(), asking.recipient(), asking.purpose(), classes, asking.endsOn());
    return new Consent(
        new UUID(0, 0),
        person.id(),
        person.compartment(),
        terms.giver(),
        asking.recipient(),
        asking.purpose(),
        classes,
        asking.language(),
        wording.in(GERMAN, terms),
        clock.instant(),
        Tenant.bound().actor(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        asking.endsOn());
  }

  public static final class EndsWrong extends RuntimeException {}
}
