package org.lotsenhaus.appointments.booking;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A free time, as a form sends it and as people read it. */
public record Time(Instant start, LocalDateTime local) {

  static Time at(Instant start, ZoneId zone) {
    return new Time(start, LocalDateTime.ofInstant(start, zone));
  }
}
