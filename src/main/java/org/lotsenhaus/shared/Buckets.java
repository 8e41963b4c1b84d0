package org.lotsenhaus.shared;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A bucket of tries for each who asks; those who asked longest ago are forgotten. */
public final class Buckets {

  private static final int REMEMBERED = 10_000;

  private final int atOnce;
  private final Duration refilled;
  private final Map<String, Bucket> byKey =
      Collections.synchronizedMap(
          new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
              return size() > REMEMBERED;
            }
          });

  public Buckets(int atOnce, Duration refilled) {
    this.atOnce = atOnce;
    this.refilled = refilled;
  }

  /** Takes a try; zero when there was one, else how long it takes until there is. */
  public Duration wait(String key) {
    var taken = byKey.computeIfAbsent(key, it -> full()).tryConsumeAndReturnRemaining(1);
    return taken.isConsumed() ? Duration.ZERO : Duration.ofNanos(taken.getNanosToWaitForRefill());
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(atOnce).refillGreedy(atOnce, refilled))
        .build();
  }
}
