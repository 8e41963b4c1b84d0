package org.lotsenhaus.queue;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.live.Live;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts somebody into the urgent lane, with a reason that only staff see. */
@Service
public class MarkUrgent {

  private final Tickets tickets;
  private final JdbcClient jdbc;
  private final Live live;
  private final Audit audit;
  private final Clock clock;

  MarkUrgent(Tickets tickets, JdbcClient jdbc, Live live, Audit audit, Clock clock) {
    this.tickets = tickets;
    this.jdbc = jdbc;
    this.live = live;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public void mark(UUID id, Urgency reason) {
    tickets.byId(id).ifPresent(ticket -> mark(ticket, reason));
  }

  private void mark(Ticket ticket, Urgency reason) {
    jdbc.sql(
            """
            insert into ticket_urgency (ticket_id, reason, marked_at, marked_by) values (?, ?, ?, ?)
            on conflict do nothing
            """)
        .params(ticket.id(), reason.name(), OffsetDateTime.now(clock), Tenant.bound().actor())
        .update();
    audit.wrote("urgent", "ticket " + ticket.id());
    live.announce(Topics.line(ticket.site()));
    live.announce(Topics.ticket(ticket.id()));
  }
}
