package org.lotsenhaus.appointments.draw;

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

  /** The page that everybody sees. */
  public String path() {
    return city + place;
  }

  public record Hours(LocalDate day, LocalTime from, LocalTime until) {}
}
