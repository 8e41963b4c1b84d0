package org.lotsenhaus.messaging;

import java.time.Duration;

/** How long to wait before trying again: soon at first, since most trouble is short. */
final class Patience {

  /** From when a message is due. */
  static final Duration ALTOGETHER = Duration.ofHours(24);

  private static final int[] MINUTES = {1, 5, 15, 60};

  private Patience() {}

  /**
   * @param attempt that has failed; 1 for the first
   */
  static Duration after(int attempt) {
    return Duration.ofMinutes(MINUTES[Math.min(attempt, MINUTES.length) - 1]);
  }
}
