package org.lotsenhaus.municipality;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier.Modifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.WeekDayRange;
import ch.poole.openinghoursparser.YearRange;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One rule of an {@code opening_hours} value: on which days it speaks, and what it says then. */
record HoursRule(Rule rule) {

  /** Minutes since midnight, half-open; the end may lie after 24:00. */
  record Minutes(int from, int until) {}

  boolean additive() {
    return rule.isAdditive();
  }

  boolean fallback() {
    return rule.isFallBack();
  }

  boolean speaksOf(LocalDate day, PublicHolidays holidays) {
    return inYears(day) && inDates(day) && onDay(day, holidays);
  }

  private boolean inYears(LocalDate day) {
    return rule.getYears() == null
        || rule.getYears().stream().anyMatch(years -> includes(years, day.getYear()));
  }

  private static boolean includes(YearRange years, int year) {
    int last =
        years.getEndYear() == YearRange.UNDEFINED_YEAR ? years.getStartYear() : years.getEndYear();
    return year >= years.getStartYear() && (years.isOpenEnded() || year <= last);
  }

  private boolean inDates(LocalDate day) {
    return rule.getDates() == null
        || rule.getDates().stream().anyMatch(range -> includes(range, day));
  }

  private static boolean includes(DateRange range, LocalDate day) {
    var start = range.getStartDate();
    var end = range.getEndDate() == null ? start : range.getEndDate();
    if (start.getYear() != YearRange.UNDEFINED_YEAR) {
      int year = end.getYear() == YearRange.UNDEFINED_YEAR ? start.getYear() : end.getYear();
      return !day.isBefore(first(start).atYear(start.getYear()))
          && !day.isAfter(last(end, year).atYear(year));
    }
    return includes(first(start), last(end, day.getYear()), MonthDay.from(day));
  }

  /** A span that begins later in the year than it ends goes over New Year's Eve. */
  private static boolean includes(MonthDay first, MonthDay last, MonthDay day) {
    return first.isAfter(last)
        ? !day.isBefore(first) || !day.isAfter(last)
        : !day.isBefore(first) && !day.isAfter(last);
  }

  private static MonthDay first(DateWithOffset date) {
    return MonthDay.of(date.getMonth().ordinal() + 1, date.undefinedDay() ? 1 : date.getDay());
  }

  private static MonthDay last(DateWithOffset date, int year) {
    int month = date.getMonth().ordinal() + 1;
    return date.undefinedDay()
        ? MonthDay.from(LocalDate.of(year, month, 1).plusMonths(1).minusDays(1))
        : MonthDay.of(month, date.getDay());
  }

  private boolean onDay(LocalDate day, PublicHolidays holidays) {
    boolean anyDay = rule.getDays() == null && rule.getHolidays() == null;
    return anyDay
        || onWeekday(rule.getDays(), day.getDayOfWeek().getValue())
        || (rule.getHolidays() != null && holidays.includes(day));
  }

  private static boolean onWeekday(@Nullable List<WeekDayRange> ranges, int weekday) {
    return ranges != null && ranges.stream().anyMatch(range -> includes(range, weekday));
  }

  private static boolean includes(WeekDayRange range, int weekday) {
    int start = range.getStartDay().ordinal() + 1;
    int end = range.getEndDay() == null ? start : range.getEndDay().ordinal() + 1;
    return start <= end ? weekday >= start && weekday <= end : weekday >= start || weekday <= end;
  }

  List<Minutes> times() {
    if (closes()) {
      return List.of();
    }
    return rule.getTimes() == null
        ? List.of(new Minutes(0, 24 * 60))
        : rule.getTimes().stream().map(HoursRule::minutes).toList();
  }

  private boolean closes() {
    var modifier = rule.getModifier();
    return modifier != null
        && (modifier.getModifier() == Modifier.OFF || modifier.getModifier() == Modifier.CLOSED);
  }

  private static Minutes minutes(TimeSpan span) {
    return new Minutes(span.getStart(), span.getEnd());
  }

  /** Sunrise, weeks, every second Tuesday: the syntax allows what no office uses. */
  boolean isUnderstood() {
    return rule.getWeeks() == null
        && all(rule.getTimes(), HoursRule::isPlain)
        && all(rule.getDays(), day -> day.getNths() == null && day.getOffset() == 0)
        && all(rule.getDates(), HoursRule::isPlain)
        && all(rule.getYears(), years -> years.getInterval() <= 1)
        && all(
            rule.getHolidays(),
            it ->
                it.getType() == ch.poole.openinghoursparser.Holiday.Type.PH && it.getOffset() == 0);
  }

  private static boolean isPlain(TimeSpan span) {
    return span.getStartEvent() == null
        && span.getEndEvent() == null
        && !span.isOpenEnded()
        && span.getInterval() == 0
        && span.getEnd() > span.getStart();
  }

  private static boolean isPlain(DateRange range) {
    return range.getInterval() == 0
        && isPlain(range.getStartDate())
        && (range.getEndDate() == null || isPlain(range.getEndDate()));
  }

  private static boolean isPlain(DateWithOffset date) {
    return date.getMonth() != null
        && date.getVarDate() == null
        && date.getWeekDayOffset() == null
        && date.getNthWeekDay() == null
        && date.getDayOffset() == 0
        && !date.isOpenEnded();
  }

  private static <T> boolean all(
      @Nullable List<T> parts, java.util.function.Predicate<T> condition) {
    return parts == null || parts.stream().allMatch(condition);
  }
}
