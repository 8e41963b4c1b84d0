package org.lotsenhaus.calendar;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lotsenhaus.shared.TimeSlot;

/**
 * When one resource is there, and when it is taken: a row of ticks each. What was worked out of
 * them is kept until something is taken or freed.
 */
final class ResourceTimes {

  static final String FOR_EVERYBODY = "";

  /** So many different lengths are asked for in turn; more are worked out each time. */
  private static final int KEPT = 8;

  private record Question(Set<String> shares, int length) {}

  private final Resource resource;
  private final Instant origin;
  private final Map<String, long[]> open;
  private volatile Taken taken;

  /** One state of affairs, and the answers that hold as long as it lasts. */
  private record Taken(int version, long[] row, Map<Question, long[]> answers) {
    static Taken of(int version, long[] row) {
      return new Taken(version, row, new ConcurrentHashMap<>());
    }
  }

  ResourceTimes(Resource resource, Instant origin, Map<String, long[]> openByShare, int ticks) {
    this(resource, origin, openByShare, Taken.of(0, Ticks.row(ticks)));
  }

  private ResourceTimes(
      Resource resource, Instant origin, Map<String, long[]> openByShare, Taken taken) {
    this.resource = resource;
    this.origin = origin;
    this.open = Map.copyOf(openByShare);
    this.taken = taken;
  }

  Resource resource() {
    return resource;
  }

  /** Rises with every change. */
  int version() {
    return taken.version();
  }

  synchronized void take(TimeSlot time) {
    var next = taken.row().clone();
    Ticks.mark(next, time, origin);
    taken = Taken.of(taken.version() + 1, next);
  }

  synchronized void free(TimeSlot time) {
    var next = taken.row().clone();
    Ticks.close(next, time, origin);
    taken = Taken.of(taken.version() + 1, next);
  }

  /** The same, as if it were free then. */
  ResourceTimes without(TimeSlot time) {
    var row = taken.row().clone();
    Ticks.close(row, time, origin);
    return new ResourceTimes(resource, origin, open, Taken.of(0, row));
  }

  synchronized void takenAre(Iterable<TimeSlot> times) {
    var next = new long[taken.row().length];
    times.forEach(time -> Ticks.mark(next, time, origin));
    taken = Taken.of(taken.version() + 1, next);
  }

  /** A bit where so many free ticks in a row begin; not to be changed by who reads it. */
  long[] starts(Set<String> shares, int length) {
    var now = taken;
    var question = new Question(shares, length);
    var known = now.answers().get(question);
    if (known != null) {
      return known;
    }
    var row = free(now.row(), shares);
    Ticks.keepRuns(row, length);
    if (now.answers().size() < KEPT) {
      now.answers().put(question, row);
    }
    return row;
  }

  private long[] free(long[] busy, Set<String> shares) {
    var row = new long[busy.length];
    shares.forEach(share -> addOpen(share, row));
    for (int i = 0; i < row.length; i++) {
      row[i] &= ~busy[i];
    }
    return row;
  }

  private void addOpen(String share, long[] row) {
    var hours = open.get(share);
    if (hours != null) {
      for (int i = 0; i < row.length; i++) {
        row[i] |= hours[i];
      }
    }
  }

  boolean startsAt(Set<String> shares, int length, int tick) {
    return Ticks.next(starts(shares, length), tick, tick + 1) >= 0;
  }
}
