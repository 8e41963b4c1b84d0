package org.lotsenhaus.waiting.bench;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * When someone means to work at a desk today; seconds since midnight.
 *
 * @param breaks the times at which breaks fall due; taken when the talk at hand is over
 */
record Shift(double from, double to, Deque<Break> breaks) {

  record Break(double at, double length) {}

  static Shift drawn(Chance chance) {
    var from = chance.happens(0.75) ? 8 * 3600.0 : chance.between(8.25, 10) * 3600;
    var to = chance.happens(0.85) ? 16 * 3600.0 : chance.between(12, 14) * 3600;
    return new Shift(from, to, breaks(from, to, chance));
  }

  private static Deque<Break> breaks(double from, double to, Chance chance) {
    var breaks = new ArrayDeque<Break>();
    var lunch = chance.between(11.5, 13.25) * 3600;
    for (var at = from + shortly(chance); at < to; at += shortly(chance)) {
      if (breaks.stream().noneMatch(other -> other.length() > 1500) && at > lunch) {
        breaks.add(new Break(lunch, chance.between(1500, 2700)));
      }
      breaks.add(new Break(at, chance.logNormal(540, 0.5)));
    }
    return breaks;
  }

  /** Ten minutes for a coffee, a colleague, a copy: every few hours, unforeseen. */
  private static double shortly(Chance chance) {
    return 1800 + chance.exponential(3 * 3600);
  }

  boolean breakIsDue(double time) {
    return !breaks.isEmpty() && breaks.peek().at() <= time;
  }
}
