package org.lotsenhaus.referrals;

import java.time.Clock;
import java.util.UUID;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.referrals.Referral.Decline;
import org.lotsenhaus.referrals.Referral.Outcome;
import org.lotsenhaus.referrals.Referral.State;
import org.lotsenhaus.shared.Tenant;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What a recipient says to a referral: yes or no, came, and how it ended. */
@Service
public class AnswerReferral {

  private final Referrals referrals;
  private final Audit audit;
  private final Clock clock;

  AnswerReferral(Referrals referrals, Audit audit, Clock clock) {
    this.referrals = referrals;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Saying the same twice is fine.
   *
   * @throws NotForUs when the own unit has no such referral to see
   * @throws OutOfTurn when it was answered otherwise
   */
  @Transactional
  public void accept(UUID id) {
    var referral = ours(id);
    if (referral.state() == State.SENT) {
      referrals.answer(id, null, "", clock.instant());
      log("accepted a referral", referral);
    } else if (referral.state() == State.DECLINED) {
      throw new OutOfTurn();
    }
  }

  /**
   * @param remark what the sender should know; may be empty
   */
  @Transactional
  public void decline(UUID id, Decline why, String remark) {
    var referral = ours(id);
    if (referral.state() != State.SENT) {
      throw new OutOfTurn();
    }
    referrals.answer(id, why, remark, clock.instant());
    log("declined a referral", referral);
  }

  @Transactional
  public void attended(UUID id) {
    var referral = accepted(id);
    referrals.attended(id, clock.instant());
    log("noted that somebody came", referral);
  }

  /** The loop is closed. */
  @Transactional
  public void end(UUID id, Outcome outcome, String remark) {
    var referral = accepted(id);
    referrals.end(id, outcome, remark, clock.instant());
    log("reported the outcome of a referral", referral);
  }

  private Referral accepted(UUID id) {
    var referral = ours(id);
    if (referral.state() != State.ACCEPTED) {
      throw new OutOfTurn();
    }
    return referral;
  }

  private Referral ours(UUID id) {
    return referrals
        .takeTurn(id)
        .filter(it -> it.request().to().equals(Tenant.bound().unit()))
        .orElseThrow(NotForUs::new);
  }

  private void log(String what, Referral referral) {
    audit.wrote(what, RegisterPerson.subject(referral.request().person()));
  }

  /** To those who ask it looks like an id that never was. */
  @ResponseStatus(HttpStatus.NOT_FOUND)
  public static final class NotForUs extends RuntimeException {}

  /** Somebody was quicker, or the step before is missing. */
  public static final class OutOfTurn extends RuntimeException {}
}
