package org.lotsenhaus.queue;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotsenhaus.concerns.CityPlan;

/** What the desks serve, as the line asks it. */
public final class Doors {

  private Doors() {}

  /** Keys of the concerns, and of the units for those who are forwarded. */
  static Set<String> servedAt(CityPlan plan, String key) {
    return Stream.concat(
            plan.desk(key).stream().map(it -> it.serves()).flatMap(Collection::stream),
            plan.servedAt(key).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What else is served at the desks that serve this ticket: those people stand in its line. */
  public static List<String> sameLine(CityPlan plan, Ticket ticket) {
    return plan.site(ticket.site()).stream()
        .flatMap(site -> plan.desks(site).stream())
        .map(desk -> servedAt(plan, desk.key()))
        .filter(served -> served.contains(ticket.servedAs()))
        .flatMap(Set::stream)
        .distinct()
        .toList();
  }
}
