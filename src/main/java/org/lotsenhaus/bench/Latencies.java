package org.lotsenhaus.bench;

import java.util.ArrayList;
import java.util.List;

/** How long after a moment each watcher heard of it. */
final class Latencies {

  private static final long PATIENCE_NANOS = 5_000_000_000L;

  private final List<Double> millis = new ArrayList<>();

  /** Waits for all; who heard nothing in five seconds counts with that. */
  void add(List<Watcher> watchers, long since) throws InterruptedException {
    for (var watcher : watchers) {
      while (watcher.firstAfter(since) == 0 && System.nanoTime() < since + PATIENCE_NANOS) {
        Thread.sleep(5);
      }
      long heard = watcher.firstAfter(since);
      millis.add((heard == 0 ? PATIENCE_NANOS : heard - since) / 1e6);
    }
  }

  double p50() {
    return quantile(0.5);
  }

  double p99() {
    return quantile(0.99);
  }

  private double quantile(double share) {
    var sorted = millis.stream().sorted().toList();
    return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
  }
}
