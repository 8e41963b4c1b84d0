package org.lotsenhaus.appointments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lotsenhaus.calendar.Availability;
import org.lotsenhaus.concerns.CityPlans;
import org.springframework.stereotype.Service;

/** When a wish can come true: answered from memory, so only a claim makes it certain. */
@Service
public class FindTimes {

  /** Nobody is asked to come at five past. */
  public static final Duration STEP = Duration.ofMinutes(15);

  private static final LocalTime NOON = LocalTime.NOON;
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration HORIZON = Duration.ofDays(Availability.HORIZON_DAYS);
  private static final Duration CLOSELY = Duration.ofDays(2);
  private static final Duration WIDELY = Duration.ofDays(14);

  public enum PartOfDay {
    ANY,
    MORNING,
    AFTERNOON;

    boolean has(LocalTime time) {
      return this == ANY || (this == MORNING) == time.isBefore(NOON);
    }
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
    var meeting = meetings.of(wish);
    var now = clock.instant();
    var later = now.plus(WEEK);
    return offered(wish, meeting, now, later)
        .findFirst()
        .or(() -> offered(wish, meeting, later, now.plus(HORIZON)).findFirst());
  }

  public Duration length(Wish wish) {
    return meetings.of(wish).length();
  }

  /** The days from one (inclusive) to another that have a time. */
  public List<LocalDate> days(Wish wish, LocalDate from, LocalDate until, PartOfDay part) {
    return all(wish, at(from, LocalTime.MIN), at(until, LocalTime.MIN)).stream()
        .map(it -> it.atZone(zone()).toLocalDateTime())
        .filter(it -> part.has(it.toLocalTime()))
        .map(LocalDateTime::toLocalDate)
        .distinct()
        .toList();
  }

  public List<Instant> times(Wish wish, LocalDate day, PartOfDay part) {
    return all(wish, begin(day, part), end(day, part));
  }

  /**
   * Everything within a span. Looked for in whole days, so that the same times are offered whatever
   * part of a day somebody looks at. Who has a time already may move it by a quarter of an hour.
   */
  public List<Instant> all(Wish wish, Instant from, Instant until) {
    return offered(wish, meetings.of(wish), from, until).toList();
  }

  private Stream<Instant> offered(Wish wish, Meeting meeting, Instant from, Instant until) {
    var starts = availability.starts(meeting.need(), dayOf(from, 0), dayOf(until, 1));
    var offered =
        wish.old() == null ? starts.oneAfterAnother(STEP, meeting.length()) : starts.every(STEP);
    return offered.stream()
        .filter(it -> !it.isBefore(from) && it.isBefore(until) && !wish.isOldTime(it));
  }

  private Instant dayOf(Instant instant, int daysLater) {
    var day = LocalDate.ofInstant(instant, zone()).plusDays(daysLater);
    return at(day, LocalTime.MIN);
  }

  /** What is free around a time that is gone: nearest first, told in the order of the clock. */
  public List<Instant> near(Wish wish, Instant gone, int most) {
    var closely = nearest(wish, gone, CLOSELY, most);
    return closely.size() < most ? nearest(wish, gone, WIDELY, most) : closely;
  }

  private List<Instant> nearest(Wish wish, Instant gone, Duration span, int most) {
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
