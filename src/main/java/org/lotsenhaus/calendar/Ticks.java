package org.lotsenhaus.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.lotsenhaus.shared.TimeSlot;

/**
 * Time as a row of bits, one for each five minutes. The row begins at an instant that all resources
 * of a city share, and knows nothing of days or clocks, so that no change of the clock shifts it.
 */
final class Ticks {

  static final Duration LENGTH = Duration.ofMinutes(5);
  private static final long SECONDS = LENGTH.toSeconds();

  private Ticks() {}

  static int of(Instant instant, Instant origin) {
    return Math.toIntExact(
        Math.floorDiv(instant.getEpochSecond() - origin.getEpochSecond(), SECONDS));
  }

  /** The first tick that begins at or after an instant. */
  static int from(Instant instant, Instant origin) {
    long seconds =
        instant.getEpochSecond() - origin.getEpochSecond() + (instant.getNano() > 0 ? 1 : 0);
    return Math.toIntExact(Math.ceilDiv(seconds, SECONDS));
  }

  static int in(Duration duration) {
    return Math.toIntExact(Math.ceilDiv(duration.toSeconds(), SECONDS));
  }

  static Instant at(int tick, Instant origin) {
    return origin.plusSeconds(tick * SECONDS);
  }

  static long[] row(int ticks) {
    return new long[(ticks + 63) >> 6];
  }

  /** Only what lies wholly inside: half a tick is no time to work. */
  static void open(long[] row, TimeSlot time, Instant origin) {
    set(row, from(time.start(), origin), of(time.end(), origin));
  }

  /** All that is touched. */
  static void close(long[] row, TimeSlot time, Instant origin) {
    clear(row, of(time.start(), origin), from(time.end(), origin));
  }

  /** All that is touched. */
  static void mark(long[] row, TimeSlot time, Instant origin) {
    set(row, of(time.start(), origin), from(time.end(), origin));
  }

  static void set(long[] row, int from, int until) {
    int end = Math.min(until, row.length << 6);
    for (int tick = Math.max(0, from); tick < end; ) {
      int stop = Math.min(end, (tick | 63) + 1);
      row[tick >> 6] |= mask(tick, stop);
      tick = stop;
    }
  }

  static void clear(long[] row, int from, int until) {
    int end = Math.min(until, row.length << 6);
    for (int tick = Math.max(0, from); tick < end; ) {
      int stop = Math.min(end, (tick | 63) + 1);
      row[tick >> 6] &= ~mask(tick, stop);
      tick = stop;
    }
  }

  /** The bits from one tick up to another of the same word. */
  private static long mask(int from, int until) {
    return (-1L << (from & 63)) & (-1L >>> (63 & (64 - (until & 63))));
  }

  /**
   * Leaves a bit where as many bits in a row begin: doubling, since eight in a row are four in a
   * row twice.
   */
  static void keepRuns(long[] row, int length) {
    for (int have = 1; have < length; ) {
      int step = Math.min(have, length - have);
      andShifted(row, step);
      have += step;
    }
  }

  /** Each bit stays when the one some ticks later is set, too. */
  private static void andShifted(long[] row, int by) {
    int words = by >> 6;
    int bits = by & 63;
    int last = row.length - words;
    for (int i = 0; i < last; i++) {
      long low = row[i + words] >>> bits;
      long high = bits == 0 || i + words + 1 >= row.length ? 0 : row[i + words + 1] << (64 - bits);
      row[i] &= low | high;
    }
    Arrays.fill(row, Math.max(0, last), row.length, 0);
  }

  /** The 64 ticks from one on; what lies outside the row is not set. */
  static long word(long[] row, int from) {
    int index = from >> 6;
    int bits = from & 63;
    long low = index >= 0 && index < row.length ? row[index] >>> bits : 0;
    return bits == 0 || index + 1 < 0 || index + 1 >= row.length
        ? low
        : low | row[index + 1] << (64 - bits);
  }

  /** The first set bit at or after a tick, before another; -1 without one. */
  static int next(long[] row, int from, int until) {
    int end = Math.min(until, row.length << 6);
    int tick = Math.max(0, from);
    while (tick < end) {
      long word = row[tick >> 6] >>> (tick & 63);
      if (word != 0) {
        int found = tick + Long.numberOfTrailingZeros(word);
        return found < end ? found : -1;
      }
      tick = (tick | 63) + 1;
    }
    return -1;
  }
}
