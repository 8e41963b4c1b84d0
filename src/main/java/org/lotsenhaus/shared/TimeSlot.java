package org.lotsenhaus.shared;

import java.time.Duration;
import java.time.Instant;

/** A half-open span of time: it contains its start and not its end. */
public record TimeSlot(Instant start, Instant end) {

  public TimeSlot {
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException("a time slot ends after it starts: " + start + ", " + end);
    }
  }

  public boolean contains(Instant instant) {
    return !instant.isBefore(start) && instant.isBefore(end);
  }

  public Duration duration() {
    return Duration.between(start, end);
  }
}
