package org.lotsenhaus.queue;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.live.Live;
import org.lotsenhaus.municipality.WaitingArea;
import org.lotsenhaus.shared.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives somebody a number. No name is asked. */
@Service
public class TakeTicket {

  /**
   * @param requestKey drawn by the page that asks: sent twice, it gives the same ticket
   * @param site where, or null for the first site that is open for the concern
   */
  public record Wish(
      String concern,
      @Nullable String site,
      Language language,
      Channel channel,
      boolean stepFree,
      boolean smallChildren,
      @Nullable Urgency urgency,
      String requestKey) {}

  private final CityPlans plans;
  private final Tickets tickets;
  private final NewTickets newTickets;
  private final Live live;
  private final MarkUrgent markUrgent;
  private final Clock clock;

  TakeTicket(
      CityPlans plans,
      Tickets tickets,
      NewTickets newTickets,
      Live live,
      MarkUrgent markUrgent,
      Clock clock) {
    this.plans = plans;
    this.tickets = tickets;
    this.newTickets = newTickets;
    this.live = live;
    this.markUrgent = markUrgent;
    this.clock = clock;
  }

  /**
   * @throws UnknownConcern when the city has no such concern now
   * @throws AppointmentOnly when it is not done without an appointment
   * @throws HouseClosed when no site takes people for it now
   */
  @Transactional
  public Ticket take(Wish wish) {
    var known = tickets.byRequest(wish.requestKey());
    if (known.isPresent()) {
      return known.get();
    }
    var plan = plans.current();
    var concern = walkIn(plan, wish.concern());
    var area = openArea(plan, concern, wish.site());
    live.announce(Topics.line(area.site()));
    var ticket =
        newTickets
            .draw(wish, concern, area, plan.compartmentOf(concern.unit()), null)
            .or(() -> tickets.byRequest(wish.requestKey()))
            .orElseThrow();
    if (wish.urgency() == null) {
      return ticket;
    }
    markUrgent.mark(ticket.id(), wish.urgency());
    return tickets.byId(ticket.id()).orElseThrow();
  }

  private static Concern walkIn(CityPlan plan, String key) {
    var concern = plan.concern(key).orElseThrow(() -> new UnknownConcern(key));
    if (!concern.walkIn()) {
      throw new AppointmentOnly(key);
    }
    return concern;
  }

  private WaitingArea openArea(CityPlan plan, Concern concern, @Nullable String site) {
    return plan.areasFor(concern).stream()
        .filter(area -> plan.takesTickets(area.site(), clock.instant()))
        .filter(area -> site == null || area.site().equals(site))
        .findFirst()
        .orElseThrow(() -> new HouseClosed(concern.key()));
  }

  /** The city has no such concern, or not any more. */
  public static final class UnknownConcern extends RuntimeException {
    UnknownConcern(String key) {
      super(key);
    }
  }

  /** This concern needs an appointment. */
  public static final class AppointmentOnly extends RuntimeException {
    AppointmentOnly(String key) {
      super(key);
    }
  }

  /** Nobody takes people for this concern now. */
  public static final class HouseClosed extends RuntimeException {
    private final String concern;

    HouseClosed(String concern) {
      super(concern);
      this.concern = concern;
    }

    public String concern() {
      return concern;
    }
  }
}
