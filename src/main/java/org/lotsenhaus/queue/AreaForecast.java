package org.lotsenhaus.queue;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.municipality.WaitingArea;
import org.lotsenhaus.waiting.Forecast;
import org.lotsenhaus.waiting.Forecast.Range;
import org.lotsenhaus.waiting.Mixture;
import org.lotsenhaus.waiting.Mixture.Kind;
import org.lotsenhaus.waiting.Spread;

/**
 * One range for a whole waiting area and everybody who comes to it: nine of ten of them are called
 * within it. What people come for is read off those who are there; a concern nobody has come for
 * counts a little, so that an empty house has a range too. Whoever wants it narrower says what
 * brings them.
 */
public final class AreaForecast {

  /** All concerns together weigh as much as two people who are there. */
  private static final double UNSEEN = 2;

  private record Wished(String concern, Range range) {}

  private AreaForecast() {}

  public static Forecast of(CityPlan plan, WaitingArea area, Picture picture) {
    var wished =
        plan.concerns().stream()
            .filter(Concern::walkIn)
            .filter(concern -> area.units().contains(concern.unit()))
            .filter(concern -> picture.ofNewcomer(concern.key()) instanceof Range)
            .map(it -> new Wished(it.key(), (Range) picture.ofNewcomer(it.key())))
            .toList();
    return wished.isEmpty() ? new Forecast.Unknown() : mixed(wished, comeFor(picture));
  }

  private static Map<String, Long> comeFor(Picture picture) {
    return picture.present().stream().collect(groupingBy(Ticket::concern, counting()));
  }

  private static Range mixed(List<Wished> wished, Map<String, Long> present) {
    return new Range(
        mixed(wished, present, Range::spread), mixed(wished, present, Range::simulated));
  }

  private static Spread mixed(
      List<Wished> wished, Map<String, Long> present, Function<Range, Spread> side) {
    return Mixture.of(
        wished.stream()
            .map(it ->
                new Kind(
                    side.apply(it.range()),
                    present.getOrDefault(it.concern(), 0L) + UNSEEN / wished.size()))
            .toList());
  }
}
