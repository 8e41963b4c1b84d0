package org.lotsenhaus.waiting;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.shared.Language;

/**
 * Someone in the line.
 *
 * @param concern the key that desks serve; a ticket forwarded to a unit carries that unit's key
 * @param arrivedAt when the ticket was first issued: the place in the line, kept by those who were
 *     parked or forwarded
 * @param joinedAt when this turn began: the patience for a language counts from here
 * @param dueAt of an appointment; null for those who came without one
 */
public record Waiting(
    String id,
    String concern,
    Language language,
    boolean urgent,
    Instant arrivedAt,
    Instant joinedAt,
    @Nullable Instant dueAt) {

  static final int FIRST = 0;
  static final int APPOINTMENT = 1;
  static final int ORDINARY = 2;

  static final Comparator<Waiting> IN_ORDER =
      comparing(Waiting::waitsSince).thenComparing(Waiting::arrivedAt).thenComparing(Waiting::id);

  public Waiting {
    if (joinedAt.isBefore(arrivedAt)) {
      throw new IllegalArgumentException("Ticket " + id + " joined before it arrived");
    }
  }

  public Waiting(
      String id,
      String concern,
      Language language,
      boolean urgent,
      Instant arrivedAt,
      Instant joinedAt) {
    this(id, concern, language, urgent, arrivedAt, joinedAt, null);
  }

  /** Someone in their first turn. */
  public Waiting(String id, String concern, Language language, boolean urgent, Instant arrivedAt) {
    this(id, concern, language, urgent, arrivedAt, arrivedAt);
  }

  /** Who comes early for an appointment doesn't overtake by it: the wait begins at its time. */
  public Instant waitsSince() {
    return dueAt != null && dueAt.isAfter(arrivedAt) ? dueAt : arrivedAt;
  }

  /** Before the time of the appointment: no desk calls it yet. */
  public boolean isEarly(Instant now) {
    return dueAt != null && dueAt.isAfter(now);
  }

  /** Who stands ahead of whom, as long as neither has waited too long. */
  public boolean standsBefore(Waiting other, Instant now) {
    if (isEarly(now) && !other.isEarly(now)) {
      return false;
    }
    return lane() == other.lane() ? IN_ORDER.compare(this, other) < 0 : lane() < other.lane();
  }

  int lane() {
    return urgent ? FIRST : dueAt != null ? APPOINTMENT : ORDINARY;
  }

  public Duration waitedAt(Instant now) {
    return Duration.between(arrivedAt, now);
  }
}
