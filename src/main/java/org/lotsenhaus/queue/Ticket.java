package org.lotsenhaus.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.waiting.Waiting;

/**
 * A number instead of a name. The letter names a place to wait, never a reason.
 *
 * @param unit where it waits now; being forwarded changes it, the number stays
 * @param joinedAt when the present turn began; the place in the line comes from {@code issuedAt}
 * @param notBefore the person asked for more time until then
 * @param dueAt the time of an appointment; null without one
 */
public record Ticket(
    UUID id,
    String token,
    String site,
    String letter,
    int number,
    String concern,
    String unit,
    boolean forwarded,
    Language language,
    Channel channel,
    boolean stepFree,
    boolean smallChildren,
    Instant issuedAt,
    Instant joinedAt,
    @Nullable Instant notBefore,
    TicketState state,
    @Nullable String desk,
    @Nullable Instant calledAt,
    int calls,
    @Nullable Instant startedAt,
    @Nullable Instant parkedUntil,
    @Nullable Urgency urgency,
    @Nullable Instant dueAt) {

  /** As on slip, display and door: letter, no-break space, number. */
  public String label() {
    return label(letter, number);
  }

  static String label(String letter, int number) {
    return letter + "\u00a0" + number;
  }

  public boolean urgent() {
    return urgency != null;
  }

  /** The key that a desk must serve: a forwarded ticket waits for the unit as a whole. */
  public String servedAs() {
    return forwarded ? unit : concern;
  }

  /** So far or until the call; who came early for an appointment, from its time on. */
  public Duration waited(Instant now) {
    var waited = Duration.between(inLine().waitsSince(), calledAt == null ? now : calledAt);
    return waited.isNegative() ? Duration.ZERO : waited;
  }

  public boolean mayBeCalled(Instant now) {
    return state == TicketState.WAITING
        && (notBefore == null || !notBefore.isAfter(now))
        && !isEarly(now);
  }

  /** Before the time of the appointment: nobody calls it yet. */
  public boolean isEarly(Instant now) {
    return inLine().isEarly(now);
  }

  public Waiting inLine() {
    return new Waiting(id.toString(), servedAs(), language, urgent(), issuedAt, joinedAt, dueAt);
  }

  /** Said in events and logs: nothing of the person. */
  @Override
  public String toString() {
    return "Ticket[" + id + "]";
  }
}
