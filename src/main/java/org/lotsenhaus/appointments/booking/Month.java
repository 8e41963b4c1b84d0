package org.lotsenhaus.appointments.booking;

import gg.jte.Content;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month with its free days, and the times of one of them.
 *
 * @param before path of the month before, or null where it can't be
 * @param day whose times are shown, or null when none is free
 * @param closed what is said about closed days
 */
public record Month(
    YearMonth month,
    @Nullable String before,
    @Nullable String after,
    List<Day> days,
    List<Content> closed,
    @Nullable LocalDate day,
    List<Time> times) {

  /**
   * @param path where its times are shown; null when nothing is free
   */
  public record Day(LocalDate date, int free, @Nullable String path, boolean today) {}

  /** Rows of seven from Monday; null where another month's days would stand. */
  public List<List<@Nullable Day>> weeks() {
    var weeks = new ArrayList<List<@Nullable Day>>();
    int blank = month.atDay(1).getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue();
    for (int first = -blank; first < days.size(); first += DayOfWeek.values().length) {
      var week = new ArrayList<@Nullable Day>();
      for (int i = first; i < first + DayOfWeek.values().length; i++) {
        week.add(i < 0 || i >= days.size() ? null : days.get(i));
      }
      weeks.add(week);
    }
    return weeks;
  }
}
