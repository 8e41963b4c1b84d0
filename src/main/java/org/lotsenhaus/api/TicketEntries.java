package org.lotsenhaus.api;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Desk;
import org.lotsenhaus.queue.Outlook;
import org.lotsenhaus.queue.Ticket;
import org.lotsenhaus.queue.TicketState;
import org.lotsenhaus.queue.WaitingTimes;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;

/** Puts together what is said of a ticket. */
@Component
public class TicketEntries {

  private final CityPlans plans;
  private final WaitingTimes times;
  private final Links links;
  private final Clock clock;

  TicketEntries(CityPlans plans, WaitingTimes times, Links links, Clock clock) {
    this.plans = plans;
    this.times = times;
    this.links = links;
    this.clock = clock;
  }

  public TicketEntry of(Ticket ticket, Frame frame) {
    var plan = plans.current();
    var outlook = outlook(plan, ticket);
    return new TicketEntry(
        ticket.label(),
        ticket.token(),
        ticket.state(),
        ticket.concern(),
        ticket.site(),
        ticket.letter(),
        ticket.issuedAt().atZone(plan.city().zone()).toOffsetDateTime(),
        outlook.ahead(),
        Minutes.of(outlook.expected()),
        written(outlook.comeBack()),
        Optional.ofNullable(ticket.desk()).flatMap(plan::desk).map(Desk::label).orElse(null),
        new TicketEntry.Addresses(
            links.to(frame, "/api/v1/tickets/" + ticket.token()),
            links.to(frame, "/t/" + ticket.token())));
  }

  private Outlook outlook(CityPlan plan, Ticket ticket) {
    return ticket.state() == TicketState.WAITING
        ? Outlook.of(plan, ticket, times.at(ticket.site()), LocalTime.now(clock))
        : Outlook.NONE;
  }

  private static @Nullable String written(@Nullable LocalTime time) {
    return time == null ? null : "%02d:%02d".formatted(time.getHour(), time.getMinute());
  }
}
