package org.lotsenhaus.calendar;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.PriorityBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.calendar.Need.Part;
import org.lotsenhaus.calendar.Need.Team;
import org.lotsenhaus.shared.TimeSlot;

/**
 * The availability index of one city: who is free when, in memory. It answers "when is any of these
 * together with any of those free" with AND, OR and shifts of rows of bits.
 */
final class CityTimes {

  private final Instant origin;
  private final int ticks;
  private final Map<Integer, ResourceTimes> byNumber;
  private final Map<Set<String>, List<ResourceTimes>> pools = new ConcurrentHashMap<>();
  private final Queue<Held> held = new PriorityBlockingQueue<>(16, comparing(Held::until));

  private record Held(Instant until, int resource) {}

  CityTimes(Instant origin, int ticks, Map<Integer, ResourceTimes> byNumber) {
    this.origin = origin;
    this.ticks = ticks;
    this.byNumber = byNumber;
  }

  Instant origin() {
    return origin;
  }

  /** The times from one instant (inclusive) to another at which a meeting could begin. */
  Starts starts(Need need, Instant from, Instant until) {
    int first = Math.clamp(Ticks.from(from, origin), 0, ticks);
    int end = Math.clamp(Ticks.from(until, origin), first, ticks);
    int firstWord = first >> 6;
    var row = new long[Math.max(0, ((end + 63) >> 6) - firstWord)];
    for (var team : need.anyOf()) {
      or(row, together(team, need.shares(), firstWord, row.length));
    }
    return new Starts(row, origin, firstWord << 6, first, end);
  }

  private long[] together(Team team, Set<String> shares, int firstWord, int words) {
    var row = new long[words];
    java.util.Arrays.fill(row, -1L);
    for (var part : team.allOf()) {
      var any = anyOf(part, shares, firstWord, words);
      for (int i = 0; i < words; i++) {
        row[i] &= any[i];
      }
    }
    return row;
  }

  private long[] anyOf(Part part, Set<String> shares, int firstWord, int words) {
    int length = Ticks.in(part.lasting());
    int shift = Math.toIntExact(part.after().dividedBy(Ticks.LENGTH));
    int from = (firstWord << 6) + shift;
    int begin = Math.max(0, from >> 6);
    var any = new long[words + 2];
    for (var one : pool(part.tags())) {
      var row = new long[words + 2 + (length >> 6) + 1];
      one.copyFree(shares, begin, row);
      Ticks.keepRuns(row, length);
      or(any, row);
    }
    return shifted(any, from - (begin << 6), words);
  }

  /** The same bits, so many ticks earlier; what lies before the index began is not free. */
  private static long[] shifted(long[] row, int by, int words) {
    var result = new long[words];
    for (int tick = Ticks.next(row, Math.max(0, by), row.length << 6);
        tick >= 0 && by != 0;
        tick = Ticks.next(row, tick + 1, row.length << 6)) {
      Ticks.set(result, tick - by, tick - by + 1);
    }
    if (by == 0) {
      System.arraycopy(row, 0, result, 0, words);
    }
    return result;
  }

  private static void or(long[] into, long[] row) {
    for (int i = 0; i < into.length; i++) {
      into[i] |= row[i];
    }
  }

  private List<ResourceTimes> pool(Set<String> tags) {
    return pools.computeIfAbsent(
        tags,
        wanted -> byNumber.values().stream().filter(it -> it.resource().has(wanted)).toList());
  }

  /** Who of a part is free for a meeting that begins at an instant. */
  List<Integer> free(Part part, Set<String> shares, Instant start) {
    int from = Ticks.of(start.plus(part.after()), origin);
    int until = from + Ticks.in(part.lasting());
    var free = new ArrayList<Integer>();
    for (var one : pool(part.tags())) {
      if (one.isFree(shares, from, until)) {
        free.add(one.resource().id());
      }
    }
    return free;
  }

  void take(int resource, TimeSlot time, @Nullable Instant until) {
    var one = byNumber.get(resource);
    if (one != null) {
      one.take(time);
      remember(resource, until);
    }
  }

  private void remember(int resource, @Nullable Instant until) {
    if (until != null) {
      held.add(new Held(until, resource));
    }
  }

  /** Those of whom something was only held, until now or before: to be looked at again. */
  Set<Integer> noLongerHeld(Instant now) {
    var over = new HashSet<Integer>();
    for (var first = held.peek();
        first != null && !first.until().isAfter(now);
        first = held.peek()) {
      held.remove(first);
      over.add(first.resource());
    }
    return over;
  }

  void free(int resource, TimeSlot time) {
    var one = byNumber.get(resource);
    if (one != null) {
      one.free(time);
    }
  }

  void takenAre(int resource, List<Claim> claims) {
    var one = byNumber.get(resource);
    if (one != null) {
      one.takenAre(claims.stream().map(Claim::time).toList());
      claims.forEach(it -> remember(resource, it.until()));
    }
  }
}
