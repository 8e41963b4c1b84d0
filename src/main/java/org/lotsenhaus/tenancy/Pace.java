package org.lotsenhaus.tenancy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Work in the background leaves the machine to the people who ask: after each piece it rests
 * several times as long as that took. When the house closes it is over.
 */
class Pace {

  static final Duration LONGEST_REST = Duration.ofMillis(250);

  private final CountDownLatch closed = new CountDownLatch(1);
  private final int rests;

  /**
   * @param rests how many times as long as the work
   */
  Pace(int rests) {
    this.rests = rests;
  }

  boolean goesOn() {
    return closed.getCount() > 0 && !Thread.currentThread().isInterrupted();
  }

  void close() {
    closed.countDown();
  }

  void workAndRest(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    rest(Math.min(rests * (System.nanoTime() - begin), LONGEST_REST.toNanos()));
  }

  private void rest(long nanos) {
    try {
      closed.await(nanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
