package org.lotsenhaus.appointments.draw;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * What is drawn, where and when, in the words of the reader and local time.
 *
 * @param hours none when the draw is over: they are like all others then
 * @param places so many times there are at least
 */
public record DrawFacts(
    String path,
    String concern,
    String site,
    String address,
    List<Hours> hours,
    int places,
    LocalDateTime closes) {

  public record Hours(LocalDate day, LocalTime from, LocalTime until) {}
}
