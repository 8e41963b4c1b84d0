package org.lotsenhaus.people.names;

import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * Gives each part of the shorter name its own part of the longer one, as well as it can be done.
 */
final class Assignment {

  private final List<Part> few;
  private final double[][] likeness;

  Assignment(List<Part> few, List<Part> many) {
    this.few = few;
    likeness =
        few.stream()
            .map(part -> many.stream().mapToDouble(part::likeness).toArray())
            .toArray(double[][]::new);
  }

  /** The mean is geometric: one part that can't be the same is not made up for by others. */
  double mean() {
    return few.isEmpty() ? 0 : Math.pow(best((all, one) -> all * one), 1.0 / few.size());
  }

  double weakest() {
    return few.isEmpty() ? 0 : best(Math::min);
  }

  private double best(DoubleBinaryOperator together) {
    var best = new double[1 << likeness[0].length];
    best[0] = 1;
    var most = 0.0;
    for (var taken = 0; taken < best.length; taken++) {
      var next = Integer.bitCount(taken);
      if (next == few.size()) {
        most = Math.max(most, best[taken]);
      } else if (next < few.size()) {
        give(next, best, taken, together);
      }
    }
    return most;
  }

  private void give(int part, double[] best, int taken, DoubleBinaryOperator together) {
    for (var j = 0; j < likeness[part].length; j++) {
      var with = taken | 1 << j;
      if (with != taken) {
        best[with] = Math.max(best[with], together.applyAsDouble(best[taken], likeness[part][j]));
      }
    }
  }
}
