package org.lotsenhaus.appointments.booking;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.FindTimes;
import org.lotsenhaus.appointments.FindTimes.PartOfDay;
import org.lotsenhaus.appointments.Wish;
import org.lotsenhaus.appointments.booking.Month.Day;
import org.lotsenhaus.calendar.Availability;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.OpeningHours;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;

/** Draws a month for a wish at one site. */
@Component
class MonthView {

  private final FindTimes times;
  private final CityPlans plans;
  private final Clock clock;

  MonthView(FindTimes times, CityPlans plans, Clock clock) {
    this.times = times;
    this.plans = plans;
    this.clock = clock;
  }

  Month of(Wish wish, Looked looked, TimeLinks links, Words words) {
    var today = LocalDate.now(clock.withZone(times.zone()));
    var month = Optional.ofNullable(looked.month()).orElseGet(() -> firstMonth(wish, today));
    var first = month.atDay(1);
    var free = new HashSet<>(times.days(wish, first, first.plusMonths(1), looked.part()));
    var day = day(looked, month, free);
    return new Month(
        month,
        month.isAfter(YearMonth.from(today)) ? links.month(month.minusMonths(1)) : null,
        first.plusMonths(1).isAfter(today.plusDays(Availability.HORIZON_DAYS))
            ? null
            : links.month(month.plusMonths(1)),
        days(wish, month, free, looked.part(), today, links),
        closed(plans.current().hours(wish.site()), month, today, words),
        day,
        day == null ? List.of() : timesOf(wish, day, looked.part()));
  }

  private YearMonth firstMonth(Wish wish, LocalDate today) {
    return times
        .first(wish)
        .map(it -> YearMonth.from(it.atZone(times.zone())))
        .orElse(YearMonth.from(today));
  }

  private static @Nullable LocalDate day(Looked looked, YearMonth month, Set<LocalDate> free) {
    var asked = looked.day();
    return asked != null && free.contains(asked) && YearMonth.from(asked).equals(month)
        ? asked
        : free.stream().sorted().findFirst().orElse(null);
  }

  private List<Day> days(
      Wish wish,
      YearMonth month,
      Set<LocalDate> free,
      PartOfDay part,
      LocalDate today,
      TimeLinks links) {
    return month
        .atDay(1)
        .datesUntil(month.plusMonths(1).atDay(1))
        .map(day ->
            free.contains(day)
                ? new Day(
                    day, times.times(wish, day, part).size(), links.day(day), day.equals(today))
                : new Day(day, 0, null, day.equals(today)))
        .toList();
  }

  private List<Time> timesOf(Wish wish, LocalDate day, PartOfDay part) {
    var zone = times.zone();
    return times.times(wish, day, part).stream().map(it -> Time.at(it, zone)).toList();
  }

  /** Days that people would ask about; the free weekend is no surprise. */
  private static List<Content> closed(
      OpeningHours hours, YearMonth month, LocalDate today, Words words) {
    var closed = new ArrayList<Content>();
    month
        .atDay(1)
        .datesUntil(month.plusMonths(1).atDay(1))
        .filter(it -> !it.isBefore(today))
        .forEach(day -> {
          var closure = hours.closure(day);
          if (closure.isPresent()) {
            var why = closure.get().reason().in(words.language());
            closed.add(words.say("booking.closed", "date", day, "reason", why));
          } else if (hours.closedForHoliday(day)) {
            closed.add(words.say("booking.holiday", "date", day));
          }
        });
    return closed;
  }
}
