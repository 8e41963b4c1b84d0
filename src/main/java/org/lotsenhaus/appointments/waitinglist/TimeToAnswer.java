package org.lotsenhaus.appointments.waitinglist;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** How long an offer lasts. Who sleeps misses nothing: at night it lasts into the morning. */
final class TimeToAnswer {

  private static final LocalTime EVENING = LocalTime.of(21, 0);
  private static final LocalTime MORNING = LocalTime.of(7, 0);

  private TimeToAnswer() {}

  /** Counted while people are awake; never beyond the start of what is offered. */
  static Instant until(Instant now, Duration length, Instant start, ZoneId zone) {
    var until = awake(now, zone).plus(length);
    return until.isBefore(start) ? until : start;
  }

  private static Instant awake(Instant now, ZoneId zone) {
    var local = now.atZone(zone);
    if (local.toLocalTime().isBefore(MORNING)) {
      return local.with(MORNING).toInstant();
    }
    return local.toLocalTime().isBefore(EVENING)
        ? now
        : local.plusDays(1).with(MORNING).toInstant();
  }
}
