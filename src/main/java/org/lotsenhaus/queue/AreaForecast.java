package org.lotsenhaus.queue;

import java.time.Duration;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.municipality.WaitingArea;
import org.lotsenhaus.waiting.Forecast;
import org.lotsenhaus.waiting.Forecast.Range;
import org.lotsenhaus.waiting.Spread;

/**
 * One range for a whole waiting area, true whatever somebody comes for: it begins with the concern
 * that goes fastest and ends with the one that takes longest. Whoever wants it narrower says what
 * brings them.
 */
public final class AreaForecast {

  private AreaForecast() {}

  public static Forecast of(CityPlan plan, WaitingArea area, Picture picture) {
    return plan.concerns().stream()
        .filter(Concern::walkIn)
        .filter(concern -> area.units().contains(concern.unit()))
        .map(concern -> picture.ofNewcomer(concern.key()))
        .filter(Range.class::isInstance)
        .map(Range.class::cast)
        .reduce(AreaForecast::both)
        .<Forecast>map(range -> range)
        .orElseGet(Forecast.Unknown::new);
  }

  private static Range both(Range one, Range other) {
    return new Range(both(one.spread(), other.spread()), both(one.simulated(), other.simulated()));
  }

  private static Spread both(Spread one, Spread other) {
    return new Spread(
        shorter(one.one(), other.one()),
        shorter(one.five(), other.five()),
        longer(one.nine(), other.nine()));
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? other : one;
  }
}
