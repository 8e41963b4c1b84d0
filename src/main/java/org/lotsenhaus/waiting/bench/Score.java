package org.lotsenhaus.waiting.bench;

import java.time.Duration;
import org.lotsenhaus.waiting.Forecast.Range;

/** What one person was told when taking the ticket, and how it came; the formula in seconds. */
record Score(int hour, Range promised, double formula, Duration waited) {

  double waitedSeconds() {
    return seconds(waited);
  }

  boolean withinNine() {
    return waited.compareTo(promised.spread().nine()) <= 0;
  }

  boolean withinFormula() {
    return waitedSeconds() <= formula;
  }

  boolean withinShown() {
    return waitedSeconds() <= promised.toMinutes() * 60.0;
  }

  boolean calledWhileAway() {
    return waitedSeconds() < promised.awayMinutes() * 60.0;
  }

  double error() {
    return Math.abs(waitedSeconds() - seconds(promised.spread().five()));
  }

  double formulaError() {
    return Math.abs(waitedSeconds() - formula);
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }
}
