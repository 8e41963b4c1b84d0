package org.lotsenhaus.waiting;

import static java.util.stream.Collectors.summingDouble;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The waits of several kinds of people thrown together, each kind as often as it comes: within its
 * P90 nine of ten of <em>all</em> of them are called. The ends of all ranges would be true as well,
 * and so far apart that they say nothing.
 */
public final class Mixture {

  private static final int SLICES = 50;

  private Mixture() {}

  /** A kind of people: how they wait and how many of them come, in any measure. */
  public record Kind(Spread spread, double weight) {}

  private record Slice(double seconds, double weight) {}

  /** Refuses an empty list: nobody's wait is not a wait. */
  public static Spread of(List<Kind> kinds) {
    var slices =
        kinds.stream()
            .flatMap(Mixture::slices)
            .sorted(Comparator.comparingDouble(Slice::seconds))
            .toList();
    return Spread.ofSeconds(within(slices, 0.1), within(slices, 0.5), within(slices, 0.9));
  }

  private static Stream<Slice> slices(Kind kind) {
    return IntStream.range(0, SLICES)
        .mapToObj(it -> new Slice(kind.spread().within((it + 0.5) / SLICES), kind.weight()));
  }

  private static double within(List<Slice> slices, double share) {
    var left = share * slices.stream().collect(summingDouble(Slice::weight));
    for (var slice : slices) {
      left -= slice.weight();
      if (left <= 0) {
        return slice.seconds();
      }
    }
    return slices.getLast().seconds();
  }
}
