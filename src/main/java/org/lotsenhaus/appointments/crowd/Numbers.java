package org.lotsenhaus.appointments.crowd;

import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.shared.TenantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives numbers in the order of arrival, over all instances. Who comes while one trip to the
 * database is under way shares the next: thousands a second are as many numbers, and few trips.
 */
@Component
class Numbers {

  private static final class Counter {
    private final Queue<CompletableFuture<Long>> asking = new ConcurrentLinkedQueue<>();
    private final ReentrantLock drawing = new ReentrantLock(true);
  }

  private final Rooms rooms;
  private final TransactionTemplate transaction;
  private final Map<TenantId, Counter> counters = new ConcurrentHashMap<>();

  Numbers(Rooms rooms, TransactionTemplate transaction) {
    this.rooms = rooms;
    this.transaction = transaction;
  }

  /** To be called without a transaction. */
  long next() {
    var counter = counters.computeIfAbsent(Tenant.current(), it -> new Counter());
    var mine = new CompletableFuture<Long>();
    counter.asking.add(mine);
    while (!mine.isDone()) {
      counter.drawing.lock();
      try {
        deal(counter.asking);
      } finally {
        counter.drawing.unlock();
      }
    }
    return mine.join();
  }

  private void deal(Queue<CompletableFuture<Long>> asking) {
    var served = new ArrayList<CompletableFuture<Long>>();
    for (var next = asking.poll(); next != null; next = asking.poll()) {
      served.add(next);
    }
    if (!served.isEmpty()) {
      deal(served);
    }
  }

  private void deal(ArrayList<CompletableFuture<Long>> served) {
    try {
      long last = Objects.requireNonNull(transaction.execute(status -> rooms.draw(served.size())));
      for (int i = 0; i < served.size(); i++) {
        served.get(i).complete(last - served.size() + 1 + i);
      }
    } catch (RuntimeException gone) {
      served.forEach(it -> it.completeExceptionally(gone));
    }
  }
}
