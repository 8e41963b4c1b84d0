package org.lotsenhaus.queue;

import java.util.Optional;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.live.Live;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Calls who is next to a desk. Pressed twice, it calls once; two desks that press at the same
 * instant never get the same person.
 */
@Service
public class CallNext {

  private final Line line;
  private final Tickets tickets;
  private final Moves moves;
  private final Live live;
  private final Audit audit;
  private final TransactionTemplate transaction;

  CallNext(
      Line line,
      Tickets tickets,
      Moves moves,
      Live live,
      Audit audit,
      TransactionTemplate transaction) {
    this.line = line;
    this.tickets = tickets;
    this.moves = moves;
    this.live = live;
    this.audit = audit;
    this.transaction = transaction;
  }

  /** Empty when nobody waits whom this desk may call. */
  public Optional<Ticket> at(Shift shift) {
    try {
      return transaction.execute(status -> currentOrNext(shift));
    } catch (DuplicateKeyException pressedTwice) {
      return transaction.execute(status -> tickets.atDesk(shift.site(), shift.desk()));
    }
  }

  private Optional<Ticket> currentOrNext(Shift shift) {
    var current = tickets.atDesk(shift.site(), shift.desk());
    return current.isPresent() ? current : next(shift);
  }

  private Optional<Ticket> next(Shift shift) {
    return line.at(shift).stream()
        .map(Line.Place::ticket)
        .filter(ticket -> moves.call(ticket.id(), shift.desk()))
        .findFirst()
        .map(ticket -> announced(ticket, shift));
  }

  private Ticket announced(Ticket ticket, Shift shift) {
    audit.wrote("call", "ticket " + ticket.id());
    live.announce(Topics.calls(shift.site()));
    live.announce(Topics.line(shift.site()));
    live.announce(Topics.ticket(ticket.id()));
    return tickets.byId(ticket.id()).orElseThrow();
  }
}
