package org.lotsenhaus.appointments.crowd;

import java.time.Duration;

/**
 * Where somebody stands in the room before the bookings.
 *
 * @param turn the signed number that the browser keeps
 * @param before how many turns until one's own, which counts
 * @param expected until one's turn, as fast as people came in lately
 */
public record Place(String turn, long before, Duration expected) {

  private static final Duration SOONEST = Duration.ofSeconds(3);
  static final Duration LATEST = Duration.ofSeconds(20);
  private static final int LOOKS_A_SECOND = 1000;

  /** Often near the door, seldom at the end of a long line, so that looking costs little. */
  public Duration lookAgain() {
    var soon = Duration.ofMillis(Math.max(expected.toMillis() / 4, before * 1000 / LOOKS_A_SECOND));
    return soon.compareTo(SOONEST) < 0 ? SOONEST : soon.compareTo(LATEST) > 0 ? LATEST : soon;
  }
}
