package org.lotsenhaus.queue;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.live.Live;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.municipality.WaitingArea;
import org.lotsenhaus.queue.TakeTicket.Wish;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A number for somebody who is expected at a time. */
@Service
public class TakeDueTicket {

  private final CityPlans plans;
  private final Tickets tickets;
  private final NewTickets newTickets;
  private final Live live;

  TakeDueTicket(CityPlans plans, Tickets tickets, NewTickets newTickets, Live live) {
    this.plans = plans;
    this.tickets = tickets;
    this.newTickets = newTickets;
    this.live = live;
  }

  /**
   * Sent twice, it gives the same ticket.
   *
   * @param dueAt before, nobody calls it; from then on it comes before those who came without an
   *     appointment. Null for somebody who is late: then it waits like everybody's.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Ticket take(Wish wish, Site site, @Nullable Instant dueAt) {
    var plan = plans.current();
    var concern = plan.concernEver(wish.concern()).orElseThrow();
    live.announce(Topics.line(site.key()));
    return tickets
        .byRequest(wish.requestKey())
        .or(() -> draw(plan, wish, concern, site, dueAt))
        .or(() -> tickets.byRequest(wish.requestKey()))
        .orElseThrow();
  }

  private Optional<Ticket> draw(
      CityPlan plan, Wish wish, Concern concern, Site site, @Nullable Instant dueAt) {
    var compartment = plan.compartmentOf(concern.unit());
    return newTickets.draw(wish, concern, area(plan, concern, site), compartment, dueAt);
  }

  /** Where people with an appointment wait, if the house has such a place. */
  private static WaitingArea area(CityPlan plan, Concern concern, Site site) {
    var areas = plan.areas(site);
    return areas.stream()
        .filter(WaitingArea::appointments)
        .findFirst()
        .or(() -> plan.areaOf(concern, site))
        .orElseGet(areas::getFirst);
  }
}
