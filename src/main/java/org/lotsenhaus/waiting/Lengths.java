package org.lotsenhaus.waiting;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** How long something lasts, in seconds: a sorted sample of what was seen or is assumed. */
final class Lengths {

  /** Longer than any day is watched. */
  static final double NEVER = 7 * 24 * 3600.0;

  private final double[] sorted;

  private Lengths(double[] sorted) {
    this.sorted = sorted;
  }

  static Lengths of(DoubleStream seconds) {
    var sorted = seconds.sorted().toArray();
    if (sorted.length == 0) {
      throw new IllegalArgumentException("No lengths to draw from");
    }
    return new Lengths(sorted);
  }

  static Lengths exactly(double seconds) {
    return of(DoubleStream.of(seconds));
  }

  /** Log-normal with this mean, seen at evenly spread probabilities. */
  static DoubleStream logNormal(double mean, double sigma, int points) {
    var median = mean * Math.exp(-sigma * sigma / 2);
    return DoubleStream.iterate(0.5, at -> at + 1)
        .limit(points)
        .map(at -> median * Math.exp(sigma * Normal.quantile(at / points)));
  }

  /** The length that this share of all lengths does not exceed. */
  double at(double share) {
    var place = share * sorted.length - 0.5;
    var below = (int) Math.clamp(Math.floor(place), 0, sorted.length - 1);
    var above = Math.min(below + 1, sorted.length - 1);
    var part = Math.clamp(place - below, 0, 1);
    return sorted[below] + part * (sorted[above] - sorted[below]);
  }

  /** How much longer it lasts, when it has lasted so long already. */
  Lengths after(double elapsed) {
    var longer = Arrays.stream(sorted).filter(length -> length > elapsed).toArray();
    return longer.length == 0
        ? asLongAgain()
        : new Lengths(Arrays.stream(longer).map(length -> length - elapsed).toArray());
  }

  /** Longer than ever seen: it may go on for as long as such things usually last. */
  private Lengths asLongAgain() {
    return new Lengths(Arrays.stream(sorted).map(length -> length / 2).toArray());
  }

  double mean() {
    return Arrays.stream(sorted).average().orElseThrow();
  }
}
