package org.lotsenhaus.questions.outside;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.lotsenhaus.shared.Buckets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * So many questions from one network at a time: enough for an evening course of volunteers, too few
 * to bury the desk. The address is only kept in memory.
 */
@Component
class QuestionThrottle {

  private static final Duration REFILLED = Duration.ofHours(1);

  private final Buckets byNetwork;

  QuestionThrottle(@Value("${lotsenhaus.questions.per-network:20}") int atOnce) {
    byNetwork = new Buckets(atOnce, REFILLED);
  }

  boolean lets(HttpServletRequest request) {
    return byNetwork.wait(request.getRemoteAddr()).isZero();
  }
}
