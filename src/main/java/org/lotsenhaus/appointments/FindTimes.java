package org.lotsenhaus.appointments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lotsenhaus.calendar.Availability;
import org.lotsenhaus.concerns.CityPlans;
import org.springframework.stereotype.Service;

/** When a wish can come true: answered from memory, so only a claim makes it certain. */
@Service
public class FindTimes {

  /** Nobody is asked to come at five past. */
  public static final Duration STEP = Duration.ofMinutes(15);

  private static final LocalTime NOON = LocalTime.NOON;
  private static final int NEAR_DAYS = 14;

  public enum PartOfDay {
    ANY,
    MORNING,
    AFTERNOON
  }

  private final PlanMeeting meetings;
  private final Availability availability;
  private final CityPlans plans;
  private final Clock clock;

  FindTimes(PlanMeeting meetings, Availability availability, CityPlans plans, Clock clock) {
    this.meetings = meetings;
    this.availability = availability;
    this.plans = plans;
    this.clock = clock;
  }

  /**
   * @throws NotBookable when no time could ever fit
   */
  public Optional<Instant> first(Wish wish) {
    var need = meetings.of(wish).need();
    return availability
        .first(need, clock.instant(), STEP)
        .flatMap(it ->
            wish.isOldTime(it) ? availability.first(need, it.plus(STEP), STEP) : Optional.of(it));
  }

  public Duration length(Wish wish) {
    return meetings.of(wish).length();
  }

  /** The days from one (inclusive) to another that have a time. */
  public List<LocalDate> days(Wish wish, LocalDate from, LocalDate until, PartOfDay part) {
    if (wish.old() != null) {
      return from.datesUntil(until).filter(it -> !times(wish, it, part).isEmpty()).toList();
    }
    var starts =
        availability.starts(
            meetings.of(wish).need(), at(from, LocalTime.MIN), at(until, LocalTime.MIN));
    var days = new ArrayList<LocalDate>();
    for (var day = from; day.isBefore(until); day = day.plusDays(1)) {
      if (starts.anyBetween(begin(day, part), end(day, part), STEP)) {
        days.add(day);
      }
    }
    return days;
  }

  public List<Instant> times(Wish wish, LocalDate day, PartOfDay part) {
    return all(wish, begin(day, part), end(day, part));
  }

  /** Everything within a span. */
  public List<Instant> all(Wish wish, Instant from, Instant until) {
    return availability.starts(meetings.of(wish).need(), from, until).every(STEP).stream()
        .filter(it -> !wish.isOldTime(it))
        .toList();
  }

  /** What is free around a time that is gone: nearest first, told in the order of the clock. */
  public List<Instant> near(Wish wish, Instant gone, int most) {
    var span = Duration.ofDays(NEAR_DAYS);
    return all(wish, gone.minus(span), gone.plus(span)).stream()
        .sorted(java.util.Comparator.comparing(it -> Duration.between(it, gone).abs()))
        .limit(most)
        .sorted()
        .toList();
  }

  private Instant begin(LocalDate day, PartOfDay part) {
    return at(day, part == PartOfDay.AFTERNOON ? NOON : LocalTime.MIN);
  }

  private Instant end(LocalDate day, PartOfDay part) {
    return part == PartOfDay.MORNING ? at(day, NOON) : at(day.plusDays(1), LocalTime.MIN);
  }

  private Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(zone()).toInstant();
  }

  public ZoneId zone() {
    return plans.current().city().zone();
  }
}
