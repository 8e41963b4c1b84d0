package org.lotsenhaus.appointments.plan;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.calendar.Claim;
import org.lotsenhaus.calendar.Claims;
import org.lotsenhaus.calendar.Closure;
import org.lotsenhaus.calendar.Closures;
import org.lotsenhaus.calendar.Resource;
import org.lotsenhaus.calendar.Resources;
import org.springframework.stereotype.Component;

/** What is booked in a time that was closed afterwards. Nothing is lost: somebody moves it. */
@Component
class Bookings {

  private final Closures closures;
  private final Resources resources;
  private final Claims claims;
  private final Clock clock;

  Bookings(Closures closures, Resources resources, Claims claims, Clock clock) {
    this.closures = closures;
    this.resources = resources;
    this.claims = claims;
    this.clock = clock;
  }

  java.util.Optional<Closure> closure(UUID id) {
    return closures.after(clock.instant()).stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /** By the id of the appointment, in the order of the clock. */
  List<UUID> under(Closure closure) {
    var covered =
        resources.all().stream()
            .filter(it -> it.tags().contains(closure.covers()))
            .map(Resource::id)
            .toList();
    return claims.during(closure.time(), covered).stream()
        .filter(it -> it.kind() == Claim.Kind.BOOKED && it.time().end().isAfter(clock.instant()))
        .map(Claim::holder)
        .distinct()
        .toList();
  }
}
