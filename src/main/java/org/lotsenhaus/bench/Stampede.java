package org.lotsenhaus.bench;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;
import org.lotsenhaus.bench.Seeker.End;

/** What became of all the seekers. */
final class Stampede {

  private static final int MOST = 2_000_000;

  private final AtomicLongArray searches = new AtomicLongArray(MOST);
  private final AtomicInteger searched = new AtomicInteger();
  private final AtomicLong longestLine = new AtomicLong();
  private final LongAdder waited = new LongAdder();
  private final LongAdder late = new LongAdder();
  private final AtomicIntegerArray ends = new AtomicIntegerArray(End.values().length);
  private final LongAdder failures = new LongAdder();

  void searched(int status, long nanos) {
    searches.set(searched.getAndIncrement(), nanos);
    if (status != 200) {
      failures.increment();
    }
  }

  /** Somebody else was quicker; what is still free is looked for again. */
  void late() {
    late.increment();
  }

  void waits(long before) {
    waited.increment();
    longestLine.accumulateAndGet(before, Math::max);
  }

  void ended(End end) {
    ends.incrementAndGet(end.ordinal());
  }

  int with(End end) {
    return ends.get(end.ordinal());
  }

  void tell(Table table) {
    int count = searched.get();
    var sorted = new long[count];
    Arrays.setAll(sorted, searches::get);
    Arrays.sort(sorted);
    table.atMost("searches, p99", 1000, sorted[(int) (count * 0.99)] / 1e6, "ms");
    table.tell("searches, half", sorted[count / 2] / 1e6, "ms");
    table.tell("searches", count, "");
    table.tell("longest line in the waiting room", longestLine.get(), "people");
    table.tell("looks at the place in the line", waited.sum(), "");
    table.tell("times that somebody else had just taken", late.sum(), "");
    table.exactly("answers with an error", 0, failures.sum());
  }
}
