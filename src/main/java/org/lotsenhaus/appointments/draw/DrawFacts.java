package org.lotsenhaus.appointments.draw;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * What is drawn, where and when, in the words of the reader and local time.
 *
 * @param city the city's part of the path
 * @param place where it is behind that, for everybody; with {@code /calendar} before it for staff
 * @param hours none when the draw is over: they are like all others then
 * @param places so many times there are at least
 */
public record DrawFacts(
    String city,
    String place,
    String concern,
    String site,
    String address,
    List<Hours> hours,
    int places,
    LocalDateTime closes) {

  /** Some houses are called as the street they stand in. */
  public boolean isNamedAfterItsStreet() {
    return site.equals(address);
  }

  public String whereabouts() {
    return isNamedAfterItsStreet() ? site : site + ", " + address;
  }

  /** The page that everybody sees. */
  public String path() {
    return city + place;
  }

  /** Who can't choose is not asked. */
  public List<DayOfWeek> weekdays() {
    return hours.stream().map(it -> it.day().getDayOfWeek()).distinct().sorted().toList();
  }

  /** Some in the morning and some in the afternoon. */
  public boolean isAllDay() {
    return hours.stream().anyMatch(it -> it.from().isBefore(LocalTime.NOON))
        && hours.stream().anyMatch(it -> it.until().isAfter(LocalTime.NOON));
  }

  public record Hours(LocalDate day, LocalTime from, LocalTime until) {}
}
