package org.lotsenhaus.people;

import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.people.Consent.Way;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person says: yes, no, and at any time afterwards no longer. Said twice is said once. */
@Service
public class AnswerConsent {

  private final Consents consents;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  AnswerConsent(Consents consents, Audit audit, ApplicationEventPublisher events) {
    this.consents = consents;
    this.audit = audit;
    this.events = events;
  }

  /**
   * @throws TooLate when its last day is over
   */
  @Transactional
  public void give(Consent consent, Way way) {
    if (consents.give(consent.id(), way)) {
      audit.wrote("gave consent", RegisterPerson.subject(consent.person()));
    } else if (consents.byId(consent.id()).filter(it -> it.given().isPresent()).isEmpty()) {
      throw new TooLate();
    }
  }

  @Transactional
  public void refuse(Consent consent) {
    if (consents.refuse(consent.id())) {
      audit.wrote("refused consent", RegisterPerson.subject(consent.person()));
    }
  }

  /** From the next look on, the recipient sees nothing of it. */
  @Transactional
  public void withdraw(Consent consent, Way way) {
    if (consents.withdraw(consent.id(), way)) {
      audit.wrote("withdrew consent", RegisterPerson.subject(consent.person()));
      events.publishEvent(
          new ConsentWithdrawn(
              consent.id(), consent.person(), consent.recipient(), consent.purpose()));
    }
  }

  public static final class TooLate extends RuntimeException {}
}
