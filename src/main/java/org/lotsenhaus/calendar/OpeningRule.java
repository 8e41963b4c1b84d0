package org.lotsenhaus.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.municipality.Validity;

/**
 * When a resource is there, or has its break, in the local time of the city.
 *
 * @param everyWeeks 1 for every week; 2 for every second one, and so on
 * @param countedFrom a day in a week in which it holds; weeks are counted from there, so that New
 *     Year changes nothing
 * @param share who may book it ({@code URGENT}); without one everybody
 */
public record OpeningRule(
    UUID id,
    int resource,
    Kind kind,
    DayOfWeek weekday,
    Minutes time,
    int everyWeeks,
    LocalDate countedFrom,
    Validity valid,
    @Nullable String share) {

  public enum Kind {
    OPEN,
    BREAK
  }

  boolean holdsOn(LocalDate day) {
    return day.getDayOfWeek() == weekday && valid.includes(day) && inItsWeek(day);
  }

  private boolean inItsWeek(LocalDate day) {
    long weeks = ChronoUnit.WEEKS.between(monday(countedFrom), monday(day));
    return Math.floorMod(weeks, everyWeeks) == 0;
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
