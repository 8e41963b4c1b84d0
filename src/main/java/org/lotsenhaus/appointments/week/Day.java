package org.lotsenhaus.appointments.week;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.lotsenhaus.shared.TimeSlot;

/** The part of a day that a column shows, in local time. */
record Day(LocalDate date, ZoneId zone, int firstHour, int lastHour) {

  private static final int STEP = 5;

  TimeSlot span() {
    return new TimeSlot(at(firstHour), at(lastHour));
  }

  private Instant at(int hour) {
    var midnight = hour == 24 ? date.plusDays(1).atStartOfDay() : date.atTime(hour, 0);
    return midnight.atZone(zone).toInstant();
  }

  boolean touches(TimeSlot time) {
    return time.start().isBefore(span().end()) && time.end().isAfter(span().start());
  }

  TimeSlot clip(TimeSlot time) {
    var all = span();
    return new TimeSlot(
        time.start().isBefore(all.start()) ? all.start() : time.start(),
        time.end().isAfter(all.end()) ? all.end() : time.end());
  }

  LocalTime clock(Instant instant) {
    return instant.atZone(zone).toLocalTime();
  }

  /** Classes that say where a slot stands: styles in pages are refused by their policy. */
  String place(TimeSlot time) {
    var from = clock(time.start());
    int length = Math.toIntExact(time.duration().toMinutes());
    return "lh-h%d lh-m%d lh-for-h%d lh-for-m%d"
        .formatted(from.getHour(), whole(from.getMinute()), length / 60, whole(length % 60));
  }

  private static int whole(int minutes) {
    return minutes / STEP * STEP;
  }
}
