package org.lotsenhaus.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.stream.Stream;
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

  public static Minutes between(LocalTime from, LocalTime until) {
    int end = until.get(ChronoField.MINUTE_OF_DAY);
    return new Minutes(from.get(ChronoField.MINUTE_OF_DAY), end == 0 ? DAY : end);
  }

  /** The instants of the day at which its clock shows a time of this span. */
  public List<TimeSlot> on(LocalDate day, ZoneId zone) {
    var midnight = day.atStartOfDay(zone).toInstant();
    var next = day.plusDays(1).atStartOfDay(zone).toInstant();
    var change = zone.getRules().nextTransition(midnight.minusNanos(1));
    return change == null || !change.getInstant().isBefore(next)
        ? List.of(new TimeSlot(plus(midnight, from), plus(midnight, until)))
        : byTheClock(midnight, next, zone);
  }

  private static Instant plus(Instant midnight, int minutes) {
    return midnight.plusSeconds(minutes * 60L);
  }

  private List<TimeSlot> byTheClock(Instant midnight, Instant next, ZoneId zone) {
    return Stream.iterate(midnight, it -> it.isBefore(next), it -> it.plus(Ticks.LENGTH))
        .filter(tick -> includes(tick.atZone(zone).get(ChronoField.MINUTE_OF_DAY)))
        .map(tick -> new TimeSlot(tick, tick.plus(Ticks.LENGTH)))
        .toList();
  }

  private boolean includes(int minute) {
    return minute >= from && minute < until;
  }
}
