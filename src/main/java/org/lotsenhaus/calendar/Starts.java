package org.lotsenhaus.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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

  /**
   * Those that break up no time: from the begin of each free stretch one after the other, as if
   * meetings followed each other, and the last one, which ends with the stretch. A start a quarter
   * of an hour off would leave a quarter before and after it that nobody can use. Where the stretch
   * began before this very moment, it counts from there all the same.
   */
  public List<Instant> oneAfterAnother(Duration step, Duration lasting) {
    var times = new ArrayList<Instant>();
    int length = Ticks.in(lasting);
    int stretch = next(offset, end);
    while (stretch >= 0) {
      int stop = endOfStretch(stretch);
      add(times, stretch, stop, length, step);
      stretch = next(stop, end);
    }
    return times;
  }

  private int endOfStretch(int from) {
    int tick = from + 1;
    while (tick < end && next(tick, tick + 1) == tick) {
      tick++;
    }
    return tick;
  }

  private void add(List<Instant> times, int from, int stop, int length, Duration step) {
    int last = -1;
    for (int tick = atStep(from, step); tick < stop; tick = atStep(tick + length, step)) {
      add(times, tick);
      last = tick;
    }
    int closing = atStep(stop - Ticks.in(step), step);
    if (last >= 0 && closing > last) {
      add(times, closing);
    }
  }

  private void add(List<Instant> times, int tick) {
    if (tick >= first) {
      times.add(Ticks.at(tick, origin));
    }
  }

  /** The first one at or after a tick. */
  private int atStep(int tick, Duration step) {
    long seconds = Ticks.at(tick, origin).getEpochSecond();
    return tick + Ticks.in(Duration.ofSeconds(Math.floorMod(-seconds, step.toSeconds())));
  }

  private int next(int from, int until) {
    int found = Ticks.next(row, from - offset, until - offset);
    return found < 0 ? found : found + offset;
  }
}
