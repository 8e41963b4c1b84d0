package org.lotsenhaus.demo;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.municipality.Desk;
import org.lotsenhaus.municipality.Site;

/** Who comes to a site: as many as keep its desks busy, more in the morning than at noon. */
final class Visitors {

  private static final int OFTEN = 40;

  /** How busy the desks are, hour by hour from eight o'clock on. */
  private static final double[] BUSY = {0.9, 1.08, 1.05, 0.95, 0.65, 0.55, 0.8, 0.8, 0.6, 0.45};

  private final List<Source> sources;

  /** What brings people to one desk, short concerns more often than long ones. */
  private record Source(List<Concern> concerns, double perMinute) {}

  private Visitors(List<Source> sources) {
    this.sources = sources;
  }

  static Visitors of(CityPlan plan, Site site) {
    return new Visitors(
        plan.desks(site).stream()
            .map(desk -> source(plan, desk))
            .flatMap(Stream::ofNullable)
            .toList());
  }

  private static @org.jspecify.annotations.Nullable Source source(CityPlan plan, Desk desk) {
    var concerns =
        plan.servedAt(desk).stream()
            .filter(Concern::walkIn)
            .flatMap(Visitors::asOftenAsShort)
            .toList();
    double minutes = concerns.stream().mapToInt(Concern::minutes).average().orElse(0);
    return concerns.isEmpty() ? null : new Source(concerns, 1 / (minutes + 2));
  }

  private static Stream<Concern> asOftenAsShort(Concern concern) {
    return IntStream.range(0, Math.max(1, OFTEN / concern.minutes())).mapToObj(it -> concern);
  }

  /** People who come in a minute of this local hour, on average. */
  double perMinute(int hour) {
    int place = hour - 8;
    double busy = place < 0 || place >= BUSY.length ? 0 : BUSY[place];
    return busy * sources.stream().mapToDouble(Source::perMinute).sum();
  }

  /** What one of them comes for. Only to be asked when somebody comes. */
  Concern concern(RandomGenerator random) {
    double drawn = random.nextDouble() * sources.stream().mapToDouble(Source::perMinute).sum();
    for (var source : sources) {
      drawn -= source.perMinute();
      if (drawn < 0) {
        return source.concerns().get(random.nextInt(source.concerns().size()));
      }
    }
    return sources.getFirst().concerns().getFirst();
  }
}
