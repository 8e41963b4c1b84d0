package org.lotsenhaus.queue;

import java.util.List;
import java.util.UUID;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.live.Live;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The exception from the order of the line: a desk calls a number of its choice, and says why. The
 * reason stays in the log. Even so it calls only whom it serves and may see.
 */
@Service
public class CallOther {

  public static final int LONGEST_REASON = 120;

  private final CityPlans plans;
  private final Line line;
  private final Tickets tickets;
  private final Moves moves;
  private final Live live;
  private final Audit audit;

  CallOther(CityPlans plans, Line line, Tickets tickets, Moves moves, Live live, Audit audit) {
    this.plans = plans;
    this.line = line;
    this.tickets = tickets;
    this.moves = moves;
    this.live = live;
    this.audit = audit;
  }

  /** Who waits and is served at this desk, whether or not they may be called by the order now. */
  @Transactional(readOnly = true)
  public List<Ticket> choices(Shift shift) {
    var served = line.servedAt(plans.current(), shift);
    return tickets.waiting(shift.site()).stream()
        .filter(ticket -> served.contains(ticket.servedAs()))
        .toList();
  }

  /**
   * Pressed twice, it calls once.
   *
   * @throws ReasonMissing when nothing is said
   * @throws DeskBusy when somebody else is at this desk
   * @throws WaitsNoMore when the number does not wait here, for whatever reason
   */
  @Transactional
  public void call(Shift shift, UUID id, String reason) {
    var here = tickets.atDesk(shift.site(), shift.desk());
    if (here.filter(it -> it.id().equals(id)).isPresent()) {
      return;
    }
    if (here.isPresent()) {
      throw new DeskBusy();
    }
    var why = reason.strip();
    if (why.isEmpty()) {
      throw new ReasonMissing();
    }
    callOutOfTurn(shift, id);
    audit.wrote(
        "call out of turn",
        "ticket " + id,
        why.length() > LONGEST_REASON ? why.substring(0, LONGEST_REASON) : why);
    live.announce(Topics.calls(shift.site()));
    live.announce(Topics.line(shift.site()));
    live.announce(Topics.ticket(id));
  }

  private void callOutOfTurn(Shift shift, UUID id) {
    var waits = choices(shift).stream().anyMatch(ticket -> ticket.id().equals(id));
    try {
      if (!waits || !moves.call(id, shift.desk())) {
        throw new WaitsNoMore();
      }
    } catch (DuplicateKeyException calledMeanwhile) {
      throw new DeskBusy();
    }
  }

  /** Whoever goes before others does so for a reason. */
  public static final class ReasonMissing extends RuntimeException {}

  /** First the person who is here. */
  public static final class DeskBusy extends RuntimeException {}

  /** Called elsewhere, gone, or never here. */
  public static final class WaitsNoMore extends RuntimeException {}
}
