package org.lotsenhaus.appointments.week;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lotsenhaus.appointments.Appointments;
import org.lotsenhaus.calendar.Claims;
import org.lotsenhaus.calendar.Closures;
import org.lotsenhaus.calendar.Resource;
import org.lotsenhaus.calendar.Timetable;
import org.lotsenhaus.shared.TimeSlot;
import org.springframework.stereotype.Component;

/** Reads what the days of some resources are drawn from, in few statements. */
@Component
class GatherFacts {

  private final Timetable timetable;
  private final Claims claims;
  private final Closures closures;
  private final Appointments appointments;
  private final BlockedTimes blocked;
  private final Clock clock;

  GatherFacts(
      Timetable timetable,
      Claims claims,
      Closures closures,
      Appointments appointments,
      BlockedTimes blocked,
      Clock clock) {
    this.timetable = timetable;
    this.claims = claims;
    this.closures = closures;
    this.appointments = appointments;
    this.blocked = blocked;
    this.clock = clock;
  }

  Facts of(List<Resource> resources, LocalDate from, int days, ZoneId zone) {
    var ids = resources.stream().map(Resource::id).toList();
    var span =
        new TimeSlot(
            from.atStartOfDay(zone).toInstant(),
            from.plusDays(days).atStartOfDay(zone).toInstant());
    return new Facts(
        clock.instant(),
        timetable.of(resources, from, days),
        claims.during(span, ids),
        closures.after(span.start()),
        appointments.during(span).stream()
            .collect(Collectors.toMap(it -> it.id(), Function.identity())),
        blocked.during(span));
  }
}
