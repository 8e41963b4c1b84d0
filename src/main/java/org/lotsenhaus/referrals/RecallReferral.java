package org.lotsenhaus.referrals;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.people.ConsentWithdrawn;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.referrals.Referral.State;
import org.lotsenhaus.shared.Tenant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a referral back: the recipient no longer sees it. When consent is withdrawn, it happens
 * within the same transaction.
 */
@Service
class RecallReferral {

  private static final List<State> OPEN = List.of(State.SENT, State.ACCEPTED);

  private final Referrals referrals;
  private final Audit audit;
  private final Clock clock;

  RecallReferral(Referrals referrals, Audit audit, Clock clock) {
    this.referrals = referrals;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws AnswerReferral.NotForUs when the own areas sent no such referral
   */
  @Transactional
  public void recall(UUID id) {
    var referral =
        referrals
            .takeTurn(id)
            .filter(it -> Tenant.bound().holds(it.compartment()))
            .orElseThrow(AnswerReferral.NotForUs::new);
    takeBack(referral);
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void consentEnded(ConsentWithdrawn withdrawn) {
    referrals.ofPerson(withdrawn.person()).stream()
        .filter(it -> it.request().to().equals(withdrawn.recipient()))
        .filter(it -> it.request().topic() == withdrawn.purpose())
        .filter(it -> it.request().override().isEmpty())
        .forEach(this::takeBack);
  }

  /** Nobody has to do anything for a consent to run out; the sender is to know what it meant. */
  @Transactional
  public void whereConsentRanOut() {
    referrals.openWithoutConsent().forEach(this::takeBack);
  }

  private void takeBack(Referral referral) {
    if (OPEN.contains(referral.state())) {
      referrals.recall(referral.id(), clock.instant());
      audit.wrote("recalled a referral", RegisterPerson.subject(referral.request().person()));
    }
  }
}
