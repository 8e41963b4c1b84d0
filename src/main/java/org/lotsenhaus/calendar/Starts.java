package org.lotsenhaus.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The times at which a meeting could begin. */
public final class Starts {

  private final long[] row;
  private final Instant origin;
  private final int offset;
  private final int first;
  private final int end;

  Starts(long[] row, Instant origin, int offset, int first, int end) {
    this.row = row;
    this.origin = origin;
    this.offset = offset;
    this.first = first;
    this.end = end;
  }

  /** Nobody asks for 9:05: only those at whole steps of the hour. */
  public List<Instant> every(Duration step) {
    var times = new ArrayList<Instant>();
    for (int tick = next(first, end); tick >= 0; tick = next(tick + 1, end)) {
      var time = Ticks.at(tick, origin);
      if (time.getEpochSecond() % step.toSeconds() == 0) {
        times.add(time);
      }
    }
    return times;
  }

  public Optional<Instant> firstOf(Duration step) {
    for (int tick = next(first, end); tick >= 0; tick = next(tick + 1, end)) {
      var time = Ticks.at(tick, origin);
      if (time.getEpochSecond() % step.toSeconds() == 0) {
        return Optional.of(time);
      }
    }
    return Optional.empty();
  }

  /** Whether there is one in a span, and without making a list. */
  public boolean anyBetween(Instant from, Instant until, Duration step) {
    int stop = Math.min(end, Ticks.from(until, origin));
    for (int tick = next(Math.max(first, Ticks.from(from, origin)), stop);
        tick >= 0;
        tick = next(tick + 1, stop)) {
      if (Ticks.at(tick, origin).getEpochSecond() % step.toSeconds() == 0) {
        return true;
      }
    }
    return false;
  }

  private int next(int from, int until) {
    int found = Ticks.next(row, from - offset, until - offset);
    return found < 0 ? found : found + offset;
  }
}
