package org.lotsenhaus.waiting;

import java.time.Duration;

/** How long someone will wait, as far as anybody can say. */
public sealed interface Forecast {

  /** Nobody is there to serve the concern, or nobody can tell when they will be. */
  record Unknown() implements Forecast {}

  /**
   * A range, never a single minute.
   *
   * @param spread what to tell people
   * @param simulated the same before calibration: keep it with the ticket, {@link Calibration}
   *     learns from it
   */
  record Range(Spread spread, Spread simulated) implements Forecast {

    private static final int STEP = 5;

    /** Half of the people wait longer than this: minutes in steps of five, rounded down. */
    public int fromMinutes() {
      return floor(spread.five());
    }

    /** Nine of ten wait no longer than this: minutes in steps of five, rounded up. */
    public int toMinutes() {
      return Math.max(ceiling(spread.nine()), fromMinutes() + STEP);
    }

    /** So long one can go away: nine of ten are not called any sooner. */
    public int awayMinutes() {
      return floor(spread.one());
    }

    private static int floor(Duration duration) {
      return (int) (duration.toMinutes() / STEP * STEP);
    }

    private static int ceiling(Duration duration) {
      return Math.ceilDiv((int) Math.ceilDiv(duration.toSeconds(), 60L), STEP) * STEP;
    }
  }
}
