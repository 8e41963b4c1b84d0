package org.lotsenhaus.referrals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.lotsenhaus.municipality.PublicHolidays;

/** Monday to Friday without the public holidays of the city's state, in the city's time zone. */
record WorkingDays(PublicHolidays holidays, ZoneId zone) {

  /** How many whole working days lie after the day of one instant, up to and with today. */
  int since(Instant begin, Instant now) {
    var first = LocalDate.ofInstant(begin, zone).plusDays(1);
    var end = LocalDate.ofInstant(now, zone).plusDays(1);
    return first.isBefore(end)
        ? Math.toIntExact(first.datesUntil(end).filter(this::isWorked).count())
        : 0;
  }

  private boolean isWorked(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.includes(day);
  }
}
