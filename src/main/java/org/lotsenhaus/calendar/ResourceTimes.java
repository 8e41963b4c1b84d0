package org.lotsenhaus.calendar;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.lotsenhaus.shared.TimeSlot;

/** When one resource is there, and when it is taken: a row of ticks each. */
final class ResourceTimes {

  static final String FOR_EVERYBODY = "";

  private final Resource resource;
  private final Instant origin;
  private final Map<String, long[]> open;
  private volatile long[] taken;

  ResourceTimes(Resource resource, Instant origin, Map<String, long[]> openByShare, int ticks) {
    this.resource = resource;
    this.origin = origin;
    this.open = new HashMap<>(openByShare);
    this.taken = Ticks.row(ticks);
  }

  Resource resource() {
    return resource;
  }

  synchronized void take(TimeSlot time) {
    var next = taken.clone();
    Ticks.mark(next, time, origin);
    taken = next;
  }

  synchronized void free(TimeSlot time) {
    var next = taken.clone();
    Ticks.close(next, time, origin);
    taken = next;
  }

  synchronized void takenAre(Iterable<TimeSlot> times) {
    var next = new long[taken.length];
    times.forEach(time -> Ticks.mark(next, time, origin));
    taken = next;
  }

  /** Adds the words in which this one is free to what a pool has; shifted rows begin elsewhere. */
  void copyFree(Set<String> shares, int fromWord, long[] into) {
    var busy = taken;
    int available = Math.min(into.length, busy.length - fromWord);
    addOpen(FOR_EVERYBODY, fromWord, available, into);
    for (var share : shares) {
      addOpen(share, fromWord, available, into);
    }
    for (int i = 0; i < available; i++) {
      into[i] &= ~busy[fromWord + i];
    }
  }

  private void addOpen(String share, int fromWord, int words, long[] into) {
    var row = open.get(share);
    if (row != null) {
      for (int i = 0; i < words; i++) {
        into[i] |= row[fromWord + i];
      }
    }
  }

  boolean isFree(Set<String> shares, int from, int until) {
    if (from < 0 || until > taken.length << 6) {
      return false;
    }
    var row = new long[((until - 1) >> 6) - (from >> 6) + 1];
    copyFree(shares, from >> 6, row);
    Ticks.keepRuns(row, until - from);
    return Ticks.next(row, from & 63, (from & 63) + 1) >= 0;
  }
}
