package org.lotsenhaus.waiting;

import java.time.Duration;

/** Within these waits one, five and nine of ten people are called (P10, P50, P90). */
public record Spread(Duration one, Duration five, Duration nine) {

  public static Spread ofSeconds(double one, double five, double nine) {
    var middle = Math.max(one, five);
    return new Spread(seconds(one), seconds(middle), seconds(Math.max(middle, nine)));
  }

  private static Duration seconds(double seconds) {
    return Duration.ofMillis(Math.round(Math.max(0, seconds) * 1000));
  }
}
