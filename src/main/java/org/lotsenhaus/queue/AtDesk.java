package org.lotsenhaus.queue;

import java.time.Duration;
import java.util.UUID;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.live.Live;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a desk does with the person it has called. Each step names the ticket it means: a form sent
 * twice, or from yesterday's window, moves nobody else.
 */
@Service
public class AtDesk {

  private final Tickets tickets;
  private final Moves moves;
  private final Endings endings;
  private final CityPlans plans;
  private final Live live;
  private final Audit audit;

  AtDesk(Tickets tickets, Moves moves, Endings endings, CityPlans plans, Live live, Audit audit) {
    this.tickets = tickets;
    this.moves = moves;
    this.endings = endings;
    this.plans = plans;
    this.live = live;
    this.audit = audit;
  }

  @Transactional
  public void callAgain(Shift shift, UUID ticket) {
    step(shift, ticket, "call again", it -> moves.callAgain(it.id()));
  }

  @Transactional
  public void start(Shift shift, UUID ticket) {
    step(shift, ticket, "start", it -> moves.start(it.id()));
  }

  /** Nobody came. The person may come back for a while and keeps the place. */
  @Transactional
  public void notThere(Shift shift, UUID ticket) {
    var patience = Duration.ofMinutes(plans.current().rules().parkMinutes());
    step(shift, ticket, "not there", it -> endings.park(it, patience));
  }

  @Transactional
  public void finish(Shift shift, UUID ticket, Outcome outcome) {
    step(shift, ticket, "finish", it -> endings.finish(it, outcome));
  }

  private void step(
      Shift shift, UUID id, String action, java.util.function.Predicate<Ticket> move) {
    tickets
        .atDesk(shift.site(), shift.desk())
        .filter(ticket -> ticket.id().equals(id))
        .filter(move)
        .ifPresent(ticket -> {
          audit.wrote(action, "ticket " + id);
          live.announce(Topics.calls(shift.site()));
          live.announce(Topics.line(shift.site()));
          live.announce(Topics.ticket(id));
        });
  }
}
