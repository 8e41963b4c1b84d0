package org.lotsenhaus.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.municipality.Desk;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.municipality.WaitingArea;

/** Where and when people are taken for a concern, and what a desk serves. */
public final class Doors {

  private Doors() {}

  /** Where people wait for it, site by site; the house comes before outreach sites. */
  public static Stream<WaitingArea> areasFor(CityPlan plan, Concern concern) {
    return plan.sitesFor(concern).stream().flatMap(site -> plan.areaOf(concern, site).stream());
  }

  static Stream<WaitingArea> openFor(CityPlan plan, Concern concern, Instant now) {
    return areasFor(plan, concern)
        .filter(area -> plan.site(area.site()).filter(it -> takesTickets(plan, it, now)).isPresent());
  }

  /** Open, and not so shortly before closing that nobody new can be served. */
  public static boolean takesTickets(CityPlan plan, Site site, Instant now) {
    var lastMinutes = Duration.ofMinutes(plan.rules().lastTicketMinutes());
    return plan.isOpen(site, now) && plan.isOpen(site, now.plus(lastMinutes));
  }

  /** Keys of the concerns, and of the units for those who are forwarded. */
  static Set<String> servedAt(CityPlan plan, String key) {
    return plan.desk(key).stream()
        .flatMap(
            desk ->
                Stream.concat(
                    desk.serves().stream(), plan.servedAt(desk).stream().map(Concern::key)))
        .collect(Collectors.toUnmodifiableSet());
  }

  static Set<String> compartmentsAt(CityPlan plan, Desk desk) {
    return Stream.concat(
            desk.serves().stream().map(plan.city()::compartmentOf),
            plan.servedAt(desk).stream().map(plan::compartmentOf))
        .flatMap(Optional::stream)
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
