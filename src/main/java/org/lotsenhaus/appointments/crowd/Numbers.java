package org.lotsenhaus.appointments.crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
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

  private final Rooms rooms;
  private final TransactionTemplate transaction;
  private final Map<TenantId, BlockingQueue<CompletableFuture<Long>>> counters =
      new ConcurrentHashMap<>();

  Numbers(Rooms rooms, TransactionTemplate transaction) {
    this.rooms = rooms;
    this.transaction = transaction;
  }

  /** To be called without a transaction. */
  long next() {
    var mine = new CompletableFuture<Long>();
    counters.computeIfAbsent(Tenant.current(), this::opened).add(mine);
    return mine.join();
  }

  private BlockingQueue<CompletableFuture<Long>> opened(TenantId city) {
    var asking = new LinkedBlockingQueue<CompletableFuture<Long>>();
    Thread.ofVirtual().name("numbers").start(() -> Tenant.as(city, () -> keepDealing(asking)));
    return asking;
  }

  private void keepDealing(BlockingQueue<CompletableFuture<Long>> asking) {
    try {
      while (true) {
        var served = new ArrayList<CompletableFuture<Long>>();
        served.add(asking.take());
        asking.drainTo(served);
        deal(served);
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private void deal(List<CompletableFuture<Long>> served) {
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
