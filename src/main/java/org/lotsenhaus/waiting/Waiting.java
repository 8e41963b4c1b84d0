package org.lotsenhaus.waiting;

import java.time.Duration;
import java.time.Instant;
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

  /** From when on the patience of this person counts: who comes early doesn't overtake by it. */
  Instant patientSince() {
    return dueAt != null && dueAt.isAfter(arrivedAt) ? dueAt : arrivedAt;
  }

  public Duration waitedAt(Instant now) {
    return Duration.between(arrivedAt, now);
  }
}
