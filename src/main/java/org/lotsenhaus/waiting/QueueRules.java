package org.lotsenhaus.waiting;

import java.time.Duration;

/**
 * What a house sets for its line.
 *
 * @param languagePatience how long a ticket waits for a desk that speaks its language
 * @param overtakingLimit after this wait nobody who came later is called first, not even urgently
 */
public record QueueRules(Duration languagePatience, Duration overtakingLimit) {

  public static final QueueRules STANDARD =
      new QueueRules(Duration.ofMinutes(10), Duration.ofMinutes(30));

  public QueueRules {
    if (languagePatience.isNegative() || overtakingLimit.compareTo(languagePatience) < 0) {
      throw new IllegalArgumentException("The overtaking limit must cover the language patience");
    }
  }
}
