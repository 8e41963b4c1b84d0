package org.lotsenhaus.queue;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.lotsenhaus.shared.Buckets;
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

  /** When somebody who was refused may try again. */
  public static final Duration NEXT_ONE = REFILLED.dividedBy(AT_ONCE);

  private final Buckets byAddress = new Buckets(AT_ONCE, REFILLED);

  public boolean lets(HttpServletRequest request) {
    return byAddress.wait(request.getRemoteAddr()).isZero();
  }
}
