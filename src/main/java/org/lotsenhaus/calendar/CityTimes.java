package org.lotsenhaus.calendar;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
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
  private final Map<Set<String>, Pool> pools = new ConcurrentHashMap<>();
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

  /** As it will be when these end: for who gives up a time for another one. */
  CityTimes without(List<Claim> claims) {
    if (claims.isEmpty()) {
      return this;
    }
    var rest = new HashMap<>(byNumber);
    claims.forEach(it -> rest.computeIfPresent(it.resource(), (n, one) -> one.without(it.time())));
    return new CityTimes(origin, ticks, rest);
  }

  /**
   * The times from one instant (inclusive) to another at which a meeting could begin; not before it
   * is soon.
   */
  Starts starts(Need need, Instant from, Instant soon, Instant until) {
    int begin = Math.clamp(Ticks.from(from, origin), 0, ticks);
    int first = Math.clamp(Ticks.from(soon, origin), begin, ticks);
    int end = Math.clamp(Ticks.from(until, origin), first, ticks);
    int firstWord = begin >> 6;
    var row = new long[Math.max(0, ((end + 63) >> 6) - firstWord)];
    for (var team : need.anyOf()) {
      or(row, together(team, need.shares(), firstWord, row.length));
    }
    return new Starts(row, origin, firstWord << 6, first, end);
  }

  private long[] together(Team team, Set<String> shares, int firstWord, int words) {
    var row = new long[words];
    Arrays.fill(row, -1L);
    for (var part : team.allOf()) {
      and(row, part, shares, firstWord);
    }
    return row;
  }

  private void and(long[] row, Part part, Set<String> shares, int firstWord) {
    var any = pool(part.tags()).starts(rows(part, shares), Ticks.in(part.lasting()));
    int shift = Math.toIntExact(part.after().dividedBy(Ticks.LENGTH));
    for (int i = 0; i < row.length; i++) {
      row[i] &= Ticks.word(any, ((firstWord + i) << 6) + shift);
    }
  }

  /** The rows of hours that count for a part: what everybody may book, and what is reserved. */
  private static Set<String> rows(Part part, Set<String> shares) {
    if (part.only() != null) {
      return Set.of(part.only());
    }
    var rows = new HashSet<>(shares);
    rows.add(ResourceTimes.FOR_EVERYBODY);
    return rows;
  }

  private static void or(long[] into, long[] row) {
    for (int i = 0; i < into.length; i++) {
      into[i] |= row[i];
    }
  }

  private Pool pool(Set<String> tags) {
    return pools.computeIfAbsent(tags, this::withAll);
  }

  private Pool withAll(Set<String> tags) {
    var members = byNumber.values().stream().filter(it -> it.resource().has(tags)).toList();
    return new Pool(members, ticks);
  }

  /** Who of a part is free for a meeting that begins at an instant. */
  List<Integer> free(Part part, Set<String> shares, Instant start) {
    int from = Ticks.of(start.plus(part.after()), origin);
    return pool(part.tags()).freeAt(rows(part, shares), Ticks.in(part.lasting()), from);
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
