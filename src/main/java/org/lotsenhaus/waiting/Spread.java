package org.lotsenhaus.waiting;

import java.time.Duration;

/** Within these waits one, five and nine of ten people are called (P10, P50, P90). */
public record Spread(Duration one, Duration five, Duration nine) {

  public static Spread ofSeconds(double one, double five, double nine) {
    var middle = Math.max(one, five);
    return new Spread(seconds(one), seconds(middle), seconds(Math.max(middle, nine)));
  }

  /**
   * Within so many seconds this share of people (0 to 1) is called: straight lines between the
   * three known points, and as steep beyond them.
   */
  double within(double share) {
    var slope = share < 0.5 ? seconds(five) - seconds(one) : seconds(nine) - seconds(five);
    return Math.max(0, seconds(five) + (share - 0.5) / 0.4 * slope);
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }

  private static Duration seconds(double seconds) {
    return Duration.ofMillis(Math.round(Math.max(0, seconds) * 1000));
  }
}
