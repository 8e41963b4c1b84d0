package org.lotsenhaus.queue;

import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * So many numbers from one network address at a time: enough for a whole waiting room on one
 * wireless network, too few to flood the line. A paired kiosk and the reception don’t come through
 * here.
 */
@Component
public class TicketThrottle {

  private static final int AT_ONCE = 40;
  private static final Duration REFILLED = Duration.ofMinutes(10);
  private static final int REMEMBERED = 10_000;

  /** When somebody who was refused may try again. */
  public static final Duration NEXT_ONE = REFILLED.dividedBy(AT_ONCE);

  private final Map<String, Bucket> byAddress =
      Collections.synchronizedMap(
          new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
              return size() > REMEMBERED;
            }
          });

  public boolean lets(HttpServletRequest request) {
    return byAddress.computeIfAbsent(request.getRemoteAddr(), address -> full()).tryConsume(1);
  }

  private static Bucket full() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(AT_ONCE, REFILLED))
        .build();
  }
}
