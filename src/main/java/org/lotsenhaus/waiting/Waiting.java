package org.lotsenhaus.waiting;

import java.time.Duration;
import java.time.Instant;
import org.lotsenhaus.shared.Language;

/**
 * Someone in the line.
 *
 * @param concern the key that desks serve; a ticket forwarded to a unit carries that unit's key
 * @param arrivedAt when the ticket was first issued: the place in the line, kept by those who were
 *     parked or forwarded
 * @param joinedAt when this turn began: the patience for a language counts from here
 */
public record Waiting(
    String id,
    String concern,
    Language language,
    boolean urgent,
    Instant arrivedAt,
    Instant joinedAt) {

  public Waiting {
    if (joinedAt.isBefore(arrivedAt)) {
      throw new IllegalArgumentException("Ticket " + id + " joined before it arrived");
    }
  }

  /** Someone in their first turn. */
  public Waiting(String id, String concern, Language language, boolean urgent, Instant arrivedAt) {
    this(id, concern, language, urgent, arrivedAt, arrivedAt);
  }

  public Duration waitedAt(Instant now) {
    return Duration.between(arrivedAt, now);
  }
}
