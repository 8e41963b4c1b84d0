package org.lotsenhaus.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import org.lotsenhaus.bench.Seeker.End;

/**
 * Many who come for the times of one day, one after the other at a pace, and all at work at once.
 */
record Rush(Wires wires, String concern, LocalDate day, Stampede stampede) {

  /**
   * @param busy as long as more connections than this are at work, nobody else comes in
   * @return how many came in a second
   */
  double come(int seekers, double pace, int busy) throws InterruptedException {
    long begin = System.nanoTime();
    double length;
    try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < seekers; i++) {
        long due = begin + (long) (i / pace * 1e9);
        sleepUntil(due);
        wires.untilAtMost(busy);
        long came = busy < wires.many() ? System.nanoTime() : due;
        var seeker = new Seeker(wires, stampede, concern, day, i);
        all.execute(() -> seek(seeker, came));
      }
      length = (System.nanoTime() - begin) / 1e9;
    }
    return seekers / length;
  }

  private static void sleepUntil(long due) throws InterruptedException {
    long left = due - System.nanoTime();
    if (left > 0) {
      Thread.sleep(Duration.ofNanos(left));
    }
  }

  private void seek(Seeker seeker, long since) {
    try {
      stampede.ended(seeker.seek(since));
    } catch (Exception broken) {
      stampede.ended(End.NO_CLEAR_ANSWER);
    }
  }
}
