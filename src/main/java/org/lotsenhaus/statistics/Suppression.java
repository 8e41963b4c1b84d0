package org.lotsenhaus.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lotsenhaus.shared.SmallFigures;

/**
 * Groups under five people are never shown alone: they stand together under "others". Where those
 * are still under five, the next smallest group joins them, so that nothing can be computed back
 * from the sum.
 */
final class Suppression {

  static final int LEAST = SmallFigures.LEAST;
  static final String OTHERS = "";

  /**
   * @param key of the group; {@link #OTHERS} for those that stand together
   */
  record Count(String key, long people) {}

  private Suppression() {}

  static List<Count> of(List<Count> counts) {
    var sorted =
        counts.stream().sorted(Comparator.comparingLong(Count::people).reversed()).toList();
    var shown = new ArrayList<>(sorted.stream().filter(it -> it.people() >= LEAST).toList());
    long others = sorted.stream().mapToLong(Count::people).filter(it -> it < LEAST).sum();
    while (others > 0 && others < LEAST && !shown.isEmpty()) {
      others += shown.removeLast().people();
    }
    if (others > 0) {
      shown.add(new Count(OTHERS, others));
    }
    return shown;
  }
}
