package org.lotsenhaus.appointments.crowd;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.shared.TenantId;
import org.lotsenhaus.tenancy.SeenByHouse;
import org.springframework.stereotype.Component;

/**
 * How full it is, read a few times a second at most: fifty thousand who ask cost no more than one.
 * Between two readings each instance counts whom it lets pass itself.
 */
@Component
class RoomNow {

  private static final long GOOD_NANOS = 250_000_000;

  private record Reading(Room room, AtomicInteger passed, long nanos) {
    boolean good() {
      return System.nanoTime() - nanos < GOOD_NANOS;
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
    var city = Tenant.current();
    var known = read.get(city);
    return known != null && known.good()
        ? known
        : read.compute(city, (k, old) -> old != null && old.good() ? old : readAgain());
  }

  private Reading readAgain() {
    return new Reading(seen.of(rooms::now), new AtomicInteger(), System.nanoTime());
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

  void forget(TenantId city) {
    read.remove(city);
  }
}
