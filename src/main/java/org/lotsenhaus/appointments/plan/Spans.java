package org.lotsenhaus.appointments.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.calendar.Minutes;
import org.lotsenhaus.shared.TimeSlot;

/** Times of the day as people type them. What can't be is told beside the field. */
public final class Spans {

  private static final int STEP = 5;
  private static final int DAY = 24 * 60;
  private static final int HORIZON_DAYS = 730;

  private Spans() {}

  public static Optional<Minutes> minutes(Entries typed) {
    int from = minute(typed, "from", typed.required("from", 5));
    int until = minute(typed, "until", typed.required("until", 5));
    if (until == 0 && typed.isFine("until")) {
      until = DAY;
    }
    if (typed.isFine("from") && typed.isFine("until") && from >= until) {
      typed.wrong("until", "calendar-staff.wrong_order");
    }
    return typed.isFine("from") && typed.isFine("until")
        ? Optional.of(new Minutes(from, until))
        : Optional.empty();
  }

  private static int minute(Entries typed, String name, String text) {
    try {
      var time = LocalTime.parse(text);
      if (time.getMinute() % STEP != 0) {
        typed.wrong(name, "calendar-staff.wrong_step");
      }
      return time.getHour() * 60 + time.getMinute();
    } catch (DateTimeException noTime) {
      if (typed.isFine(name)) {
        typed.wrong(name, "calendar-staff.wrong_time");
      }
      return 0;
    }
  }

  /** From a day, or a time of it, to another one; without times whole days. */
  static Optional<TimeSlot> days(Entries typed, LocalDate today, ZoneId zone) {
    var first = typed.dayNotBefore("first_day", today);
    var last = typed.text("last_day").isEmpty() ? first : typed.dayNotBefore("last_day", today);
    if (typed.isFine("last_day") && last.isBefore(first)) {
      typed.wrong("last_day", "admin-staff.wrong_end");
    }
    if (typed.isFine("last_day") && last.isAfter(today.plusDays(HORIZON_DAYS))) {
      typed.wrong("last_day", "calendar-staff.wrong_far");
    }
    var from = maybeTime(typed, "from");
    var until = maybeTime(typed, "until");
    if (!typed.isFine()) {
      return Optional.empty();
    }
    var start = first.atTime(from == null ? LocalTime.MIN : from).atZone(zone).toInstant();
    var end =
        (until == null ? last.plusDays(1).atStartOfDay() : last.atTime(until))
            .atZone(zone)
            .toInstant();
    if (!start.isBefore(end)) {
      typed.wrong("until", "calendar-staff.wrong_order");
      return Optional.empty();
    }
    return Optional.of(new TimeSlot(start, end));
  }

  private static @Nullable LocalTime maybeTime(Entries typed, String name) {
    var text = typed.maybe(name);
    if (text == null) {
      return null;
    }
    int minute = minute(typed, name, text);
    return LocalTime.of(minute / 60, minute % 60);
  }
}
