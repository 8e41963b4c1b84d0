package org.lotsenhaus.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * So many visitors at once, each asking again as soon as it was answered. Other work on the machine
 * only ever makes a run slower: the best of a few counts.
 */
record Load(int port, int visitors, Function<Wire, byte[]> request, IntPredicate good) {

  private static final int RUNS = 3;
  private static final double STILL_QUICKER = 1.1;
  private static final Duration LENGTH = Duration.ofSeconds(4);

  /** Answers a second, of a house that has been open for a while. */
  double best() {
    double best = warm();
    for (int i = 0; i < RUNS; i++) {
      best = Math.max(best, run(LENGTH));
    }
    return best;
  }

  /** Until it gets no quicker: the virtual machine is still compiling what it sees for a while. */
  private double warm() {
    double before = run(LENGTH);
    double now = run(LENGTH);
    while (now > before * STILL_QUICKER) {
      before = now;
      now = run(LENGTH);
    }
    return now;
  }

  private double run(Duration length) {
    var answered = new LongAdder();
    long begin = System.nanoTime();
    long end = begin + length.toNanos();
    try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < visitors; i++) {
        all.execute(() -> visit(end, answered));
      }
    }
    return answered.sum() * 1e9 / (System.nanoTime() - begin);
  }

  private void visit(long end, LongAdder answered) {
    try (var wire = new Wire(port)) {
      while (System.nanoTime() < end) {
        var answer = wire.exchange(request.apply(wire));
        if (!good.test(answer.status())) {
          throw new IllegalStateException("answered with " + answer.status());
        }
        answered.increment();
      }
    } catch (IOException lost) {
      throw new IllegalStateException(lost);
    }
  }
}
