package org.lotsenhaus.appointments.crowd;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.shared.TenantId;
import org.lotsenhaus.tenancy.SeenByHouse;
import org.springframework.stereotype.Component;

/**
 * How full it is, read a few times a second at most: fifty thousand who ask cost no more than one,
 * and nobody waits for a reading while there is an older one. Between two readings each instance
 * counts whom it lets pass itself.
 */
@Component
class RoomNow {

  private static final long GOOD_NANOS = 250_000_000;

  private record Reading(Room room, AtomicInteger passed, AtomicBoolean renewed, long nanos) {

    Reading(Room room) {
      this(room, new AtomicInteger(), new AtomicBoolean(), System.nanoTime());
    }

    /** True for the one who is to read again. */
    boolean isMineToRenew() {
      return System.nanoTime() - nanos > GOOD_NANOS && renewed.compareAndSet(false, true);
    }
  }

  private final Rooms rooms;
  private final SeenByHouse seen;
  private final Map<TenantId, Reading> read = new ConcurrentHashMap<>();

  RoomNow(Rooms rooms, SeenByHouse seen) {
    this.rooms = rooms;
    this.seen = seen;
  }

  Room now() {
    return reading().room();
  }

  private Reading reading() {
    var known = read.computeIfAbsent(Tenant.current(), city -> new Reading(look()));
    if (known.isMineToRenew()) {
      seen(lookOrLater(known));
    }
    return known;
  }

  private Room look() {
    return seen.of(rooms::now);
  }

  private Room lookOrLater(Reading known) {
    try {
      return look();
    } catch (RuntimeException later) {
      known.renewed().set(false);
      throw later;
    }
  }

  void seen(Room room) {
    read.put(Tenant.current(), new Reading(room));
  }

  /** Straight in, while nobody waits and there is room. */
  boolean pass(int atOnce) {
    var reading = reading();
    return !reading.room().somebodyWaits()
        && reading.room().inWork() + reading.passed().incrementAndGet() <= atOnce;
  }

  /** Cities where somebody waited when this instance looked last. */
  List<TenantId> crowded() {
    return read.entrySet().stream()
        .filter(it -> it.getValue().room().somebodyWaits())
        .map(Map.Entry::getKey)
        .toList();
  }
}
