package org.lotsenhaus.queue;

import java.util.Comparator;
import java.util.List;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.municipality.WaitingArea;
import org.lotsenhaus.waiting.Forecast;

/**
 * One range for a whole waiting area: that of its middle concern, since most people come for such.
 */
public final class AreaForecast {

  private AreaForecast() {}

  public static Forecast of(CityPlan plan, WaitingArea area, Picture picture) {
    List<Forecast.Range> ranges =
        plan.concerns().stream()
            .filter(Concern::walkIn)
            .filter(concern -> area.units().contains(concern.unit()))
            .map(concern -> picture.ofNewcomer(concern.key()))
            .filter(Forecast.Range.class::isInstance)
            .map(Forecast.Range.class::cast)
            .sorted(Comparator.comparingInt(Forecast.Range::toMinutes))
            .toList();
    return ranges.isEmpty() ? new Forecast.Unknown() : ranges.get(ranges.size() / 2);
  }
}
