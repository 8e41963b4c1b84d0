package org.lotsenhaus.people.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/** Every written name compared with every Latin one: only those of the same line are the same. */
final class Ranking {

  record Comparison(double likeness, boolean same) {}

  private final double[][] likeness;

  private Ranking(double[][] likeness) {
    this.likeness = likeness;
  }

  /** Each spelling is prepared once, and compared often. */
  static <T> Ranking of(
      Pairs pairs, Function<String, T> prepare, ToDoubleBiFunction<T, T> likeness) {
    var written = pairs.all().stream().map(it -> prepare.apply(it.written())).toList();
    var latin = pairs.all().stream().map(it -> prepare.apply(it.latin())).toList();
    return new Ranking(
        written.stream()
            .map(one -> latin.stream().mapToDouble(it -> likeness.applyAsDouble(one, it)).toArray())
            .toArray(double[][]::new));
  }

  /** How often fewer than {@code places} others are at least as like as the right one. */
  double amongFirst(int places) {
    var found = 0;
    for (var i = 0; i < likeness.length; i++) {
      var before = 0;
      for (var j = 0; j < likeness.length; j++) {
        before += j != i && likeness[i][j] >= likeness[i][i] ? 1 : 0;
      }
      found += before < places ? 1 : 0;
    }
    return found / (double) likeness.length;
  }

  Quality at(double threshold) {
    var found = 0;
    var right = 0;
    for (var i = 0; i < likeness.length; i++) {
      for (var j = 0; j < likeness.length; j++) {
        if (likeness[i][j] >= threshold) {
          found++;
          right += i == j ? 1 : 0;
        }
      }
    }
    return new Quality(
        threshold, right / (double) Math.max(1, found), right / (double) likeness.length);
  }

  /** At the threshold with the best F1. */
  Quality best() {
    var sorted = sorted();
    var best = new Quality(1, 0, 0);
    var right = 0;
    for (var i = 0; i < sorted.size(); i++) {
      right += sorted.get(i).same() ? 1 : 0;
      var last = i + 1 == sorted.size() || sorted.get(i + 1).likeness() < sorted.get(i).likeness();
      var quality =
          new Quality(
              sorted.get(i).likeness(), right / (i + 1.0), right / (double) likeness.length);
      if (last && quality.f1() > best.f1()) {
        best = quality;
      }
    }
    return best;
  }

  private List<Comparison> sorted() {
    var all = new ArrayList<Comparison>();
    for (var i = 0; i < likeness.length; i++) {
      for (var j = 0; j < likeness.length; j++) {
        all.add(new Comparison(likeness[i][j], i == j));
      }
    }
    all.sort(Comparator.comparingDouble(Comparison::likeness).reversed());
    return all;
  }
}
