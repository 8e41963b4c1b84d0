package org.lotsenhaus.referrals;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.shared.Language;

/**
 * A person sent on to another unit or partner.
 *
 * @param request what the sender asked for
 * @param remark of the recipient, with the answer or the outcome
 */
public record Referral(
    UUID id,
    String compartment,
    String from,
    Request request,
    Instant sentAt,
    String sentBy,
    @Nullable Answer answer,
    String remark,
    @Nullable Instant attendedAt,
    @Nullable Outcome outcome,
    @Nullable Instant outcomeAt,
    @Nullable Instant recalledAt,
    @Nullable Instant remindedAt,
    @Nullable Instant escalatedAt) {

  /**
   * @param meetsAt a time agreed with the recipient
   * @param language in which the person follows it
   * @param override why it goes without consent
   */
  public record Request(
      UUID person,
      Optional<UUID> caseFile,
      String to,
      Topic topic,
      String asked,
      Warm warm,
      @Nullable Instant meetsAt,
      Language language,
      Optional<Override> override) {}

  /**
   * @param told who it is, since no consent tells
   */
  public record Override(String reason, String told) {}

  /**
   * @param declined why not; null when accepted
   */
  public record Answer(Instant at, String by, @Nullable Decline declined) {}

  /** How warmly the person is handed over. */
  public enum Warm {
    /** The recipient gets in touch. */
    NONE,
    /** With an appointment there. */
    APPOINTMENT,
    /** Both in one room. */
    TOGETHER;

    String messageKey() {
      return "referrals-staff.warm_" + name().toLowerCase(Locale.ROOT);
    }
  }

  public enum Decline {
    NO_PLACE,
    NOT_OURS,
    NO_LANGUAGE,
    NOT_REACHED,
    OTHER;

    String messageKey() {
      return "referrals-staff.decline_" + name().toLowerCase(Locale.ROOT);
    }
  }

  public enum Outcome {
    HELPED,
    PARTLY,
    DID_NOT_COME,
    NOT_HELPED;

    String messageKey() {
      return "referrals-staff.outcome_" + name().toLowerCase(Locale.ROOT);
    }
  }

  /** Accepted without an outcome isn't closed. */
  public enum State {
    SENT,
    ACCEPTED,
    DECLINED,
    CLOSED,
    RECALLED;

    String messageKey() {
      return "referrals-staff.state_" + name().toLowerCase(Locale.ROOT);
    }

    /** For the person. */
    String publicKey() {
      return "referral.state_" + name().toLowerCase(Locale.ROOT);
    }
  }

  State state() {
    if (recalledAt != null) {
      return State.RECALLED;
    }
    if (answer == null) {
      return State.SENT;
    }
    if (answer.declined() != null) {
      return State.DECLINED;
    }
    return outcome == null ? State.ACCEPTED : State.CLOSED;
  }
}
