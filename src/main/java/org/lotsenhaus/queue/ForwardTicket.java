package org.lotsenhaus.queue;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.live.Live;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the person at a desk on to another unit or a partner in the house. Number and waiting time
 * go along; the note becomes readable there and is readable here no more.
 */
@Service
public class ForwardTicket {

  private final Tickets tickets;
  private final Endings endings;
  private final CityPlans plans;
  private final JdbcClient jdbc;
  private final Live live;
  private final Audit audit;
  private final Clock clock;
  private final TransactionTemplate transaction;

  ForwardTicket(
      Tickets tickets,
      Endings endings,
      CityPlans plans,
      JdbcClient jdbc,
      Live live,
      Audit audit,
      Clock clock,
      TransactionTemplate transaction) {
    this.tickets = tickets;
    this.endings = endings;
    this.plans = plans;
    this.jdbc = jdbc;
    this.live = live;
    this.audit = audit;
    this.clock = clock;
    this.transaction = transaction;
  }

  /**
   * Whether the person at this desk is the one meant is asked as staff; the move is the house's.
   *
   * @throws NotServedAnywhere when no desk would call them there
   */
  public void forward(Shift shift, UUID id, String unit, String note) {
    var plan = plans.current();
    if (plan.desks().stream().noneMatch(desk -> desk.serves().contains(unit))) {
      throw new NotServedAnywhere();
    }
    var compartment = plan.compartmentOf(unit);
    var meant =
        transaction.execute(status ->
            tickets.atDesk(shift.site(), shift.desk()).filter(ticket -> ticket.id().equals(id)));
    meant.ifPresent(ticket ->
        Tenant.asHouse(() -> transaction.execute(status -> move(ticket, unit, compartment, note))));
  }

  private boolean move(Ticket ticket, String unit, String compartment, String note) {
    if (!endings.forward(ticket, unit, compartment)) {
      return false;
    }
    if (!note.isBlank()) {
      write(ticket, compartment, note.strip());
    }
    audit.wrote("forward", "ticket " + ticket.id());
    live.announce(Topics.calls(ticket.site()));
    live.announce(Topics.line(ticket.site()));
    live.announce(Topics.ticket(ticket.id()));
    return true;
  }

  private void write(Ticket ticket, String compartment, String note) {
    jdbc.sql(
            """
            insert into ticket_note (ticket_id, compartment, text, written_at, written_by)
            values (?, ?, ?, ?, ?)
            """)
        .params(
            ticket.id(),
            compartment,
            note.length() > 200 ? note.substring(0, 200) : note,
            OffsetDateTime.now(clock),
            Tenant.bound().actor())
        .update();
  }

  /** Nobody there would ever call them. */
  public static final class NotServedAnywhere extends RuntimeException {}
}
