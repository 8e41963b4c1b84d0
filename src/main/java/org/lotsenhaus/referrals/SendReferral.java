package org.lotsenhaus.referrals;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.casework.Cases;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.people.HeldConsents;
import org.lotsenhaus.people.People;
import org.lotsenhaus.people.Person;
import org.lotsenhaus.people.PersonRecords;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.referrals.Referral.Request;
import org.lotsenhaus.shared.Tenant;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Sends a person on, with their consent; without it only for a reason, which is reported. */
@Service
public class SendReferral {

  private final Referrals referrals;
  private final People people;
  private final HeldConsents consents;
  private final PersonRecords records;
  private final Cases cases;
  private final CityPlans plans;
  private final Audit audit;
  private final Clock clock;

  SendReferral(
      Referrals referrals,
      People people,
      HeldConsents consents,
      PersonRecords records,
      Cases cases,
      CityPlans plans,
      Audit audit,
      Clock clock) {
    this.referrals = referrals;
    this.people = people;
    this.consents = consents;
    this.records = records;
    this.cases = cases;
    this.plans = plans;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws NoSuchPerson when the sender's areas don't know the person, or the case isn't theirs
   * @throws NoRecipient when there is no such unit, or it is the sender's own
   * @throws ConsentMissing when the person hasn't agreed, and no reason is given to go without
   */
  @Transactional
  public UUID send(Request wanted) {
    var person = people.held(wanted.person()).orElseThrow(NoSuchPerson::new);
    if (!isTheirs(wanted.caseFile(), person)) {
      throw new NoSuchPerson();
    }
    var own = Tenant.bound().unit();
    if (plans.current().unit(wanted.to()).isEmpty() || wanted.to().equals(own)) {
      throw new NoRecipient();
    }
    if (wanted.override().isEmpty() && !consents.hold(person.id(), wanted.to(), wanted.topic())) {
      throw new ConsentMissing();
    }
    var id = referrals.insert(person.compartment(), own, wanted, clock.instant());
    log(wanted, person.id());
    return id;
  }

  /** The key in the database sees through the wall, and would take any case that exists. */
  private boolean isTheirs(Optional<UUID> caseFile, Person person) {
    return caseFile.isEmpty()
        || caseFile
            .flatMap(cases::byId)
            .filter(it -> records.of(person.id()).contains(it.person()))
            .isPresent();
  }

  /** Why it went without consent stands with the referral; the log can't forget what it told. */
  private void log(Request wanted, UUID person) {
    var subject = RegisterPerson.subject(person);
    if (wanted.override().isPresent()) {
      audit.wrote("referred without consent", subject, "to " + wanted.to());
    } else {
      audit.wrote("referred", subject, "to " + wanted.to());
    }
  }

  /** To those who ask it looks like an id that never was. */
  @ResponseStatus(HttpStatus.NOT_FOUND)
  public static final class NoSuchPerson extends RuntimeException {}

  public static final class NoRecipient extends RuntimeException {}

  /** The person must be asked first. */
  public static final class ConsentMissing extends RuntimeException {}
}
