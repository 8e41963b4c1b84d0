package org.lotsenhaus.appointments.week;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.calendar.Claim;
import org.lotsenhaus.calendar.Closure;
import org.lotsenhaus.calendar.Resource;
import org.lotsenhaus.calendar.Timetable.Open;

/**
 * What is known about the days that are drawn.
 *
 * @param appointments those that the reader may see, by their id; others are only busy
 */
record Facts(
    Instant now,
    Map<Integer, List<Open>> open,
    List<Claim> claims,
    List<Closure> closures,
    Map<UUID, Appointment> appointments,
    Map<UUID, String> blocked) {

  List<Open> open(Resource one, Day day) {
    return open.getOrDefault(one.id(), List.of()).stream()
        .filter(it -> day.touches(it.time()))
        .map(it -> new Open(day.clip(it.time()), it.share()))
        .toList();
  }

  /** Nobody is there that day, and nothing was booked, held or blocked. */
  boolean isEmpty(List<Resource> resources, LocalDate date, ZoneId zone) {
    var day = new Day(date, zone, 0, 24);
    return resources.stream().allMatch(it -> open(it, day).isEmpty() && claims(it, day).isEmpty());
  }

  List<Claim> claims(Resource one, Day day) {
    return claims.stream()
        .filter(it -> it.resource() == one.id() && day.touches(it.time()))
        .filter(it -> it.until() == null || it.until().isAfter(now))
        .toList();
  }

  List<Closure> closures(Resource one, Day day) {
    return closures.stream()
        .filter(it -> one.tags().contains(it.covers()) && day.touches(it.time()))
        .toList();
  }
}
