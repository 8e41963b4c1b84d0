package org.lotsenhaus.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.lotsenhaus.shared.TimeSlot;

/**
 * A span of a local day, in minutes since its midnight on the clock; half-open. What the clock
 * skips in March is not there, what it repeats in October is there twice.
 */
public record Minutes(int from, int until) {

  private static final int DAY = 24 * 60;

  public Minutes {
    if (from < 0 || from >= until || until > DAY) {
      throw new IllegalArgumentException("no span of a day: " + from + " to " + until);
    }
  }

  Optional<TimeSlot> on(LocalDate day, ZoneId zone) {
    var start = at(day, from, zone);
    var end = at(day, until, zone);
    return start.isBefore(end) ? Optional.of(new TimeSlot(start, end)) : Optional.empty();
  }

  private static Instant at(LocalDate day, int minute, ZoneId zone) {
    var local = day.plusDays(minute / DAY).atTime(minute % DAY / 60, minute % 60);
    var gap = zone.getRules().getTransition(local);
    return gap != null && gap.isGap() ? gap.getInstant() : local.atZone(zone).toInstant();
  }
}
