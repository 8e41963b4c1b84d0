package org.lotsenhaus.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How tickets move. Every move names the state it starts from, so that of two at the same instant
 * the database lets one through; the other gets {@code false}.
 */
@Repository
class Moves {

  private final JdbcClient jdbc;
  private final Clock clock;

  Moves(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  boolean call(UUID ticket, String desk) {
    return moved(
        """
        update ticket set state = 'CALLED', desk_key = ?, called_at = ?, calls = 1,
               started_at = null, not_before = null
        where id = ? and state = 'WAITING'
        """,
        desk,
        now(),
        ticket);
  }

  boolean callAgain(UUID ticket) {
    return moved(
        "update ticket set called_at = ?, calls = calls + 1 where id = ? and state = 'CALLED'",
        now(),
        ticket);
  }

  boolean start(UUID ticket) {
    return moved(
        "update ticket set state = 'TALKING', started_at = ? where id = ? and state = 'CALLED'",
        now(),
        ticket);
  }

  boolean park(Ticket ticket, Duration patience) {
    return endTurn(ticket, "PARKED", null)
        && moved(
            """
            update ticket set state = 'PARKED', desk_key = null, started_at = null, parked_until = ?
            where id = ? and state in ('CALLED', 'TALKING')
            """,
            Tickets.at(clock.instant().plus(patience)),
            ticket.id());
  }

  boolean finish(Ticket ticket, Outcome outcome) {
    return endTurn(ticket, "FINISHED", outcome)
        && moved(
            """
            update ticket set state = 'FINISHED', outcome = ?, ended_at = ?
            where id = ? and state in ('CALLED', 'TALKING')
            """,
            outcome.name(),
            now(),
            ticket.id());
  }

  boolean forward(Ticket ticket, String unit, String compartment) {
    return endTurn(ticket, "FORWARDED", Outcome.REFERRED)
        && moved(
            """
            update ticket set state = 'WAITING', desk_key = null, called_at = null, started_at = null,
                   calls = 0, unit_key = ?, compartment = ?, forwarded = true, joined_at = ?
            where id = ? and state in ('CALLED', 'TALKING')
            """,
            unit,
            compartment,
            now(),
            ticket.id());
  }

  boolean rejoin(UUID ticket) {
    return moved(
        """
        update ticket set state = 'WAITING', joined_at = ?, parked_until = null, called_at = null, calls = 0
        where id = ? and state = 'PARKED' and parked_until > ?
        """,
        now(),
        ticket,
        now());
  }

  boolean giveBack(Ticket ticket) {
    return endTurn(ticket, "RETURNED", null)
        && moved(
            """
            update ticket set state = 'RETURNED', ended_at = ?, desk_key = null
            where id = ? and state in ('WAITING', 'CALLED', 'PARKED')
            """,
            now(),
            ticket.id());
  }

  /** Others go first until then; someone who was called already joins the line again. */
  boolean notBefore(UUID ticket, Instant time) {
    return moved(
        """
        update ticket set state = 'WAITING', desk_key = null, called_at = null, calls = 0, not_before = ?
        where id = ? and state in ('WAITING', 'CALLED')
        """,
        Tickets.at(time),
        ticket);
  }

  /** A place that was kept long enough. */
  record Missed(UUID id, String site) {}

  /** Ends the turns of those who were parked for too long. */
  List<Missed> miss() {
    return jdbc.sql(
            """
            update ticket set state = 'MISSED', ended_at = ?
            where state = 'PARKED' and parked_until <= ? returning id, site_key
            """)
        .params(now(), now())
        .query((row, n) -> new Missed(row.getObject(1, UUID.class), row.getString(2)))
        .list();
  }

  /**
   * Nobody is left over from the days before: who still waited is missed, a talk that nobody ended
   * is over. No turn is written, since nobody knows when these ended.
   */
  int endBefore(LocalDate day) {
    return jdbc.sql(
            """
            update ticket set
              state = case state when 'TALKING' then 'FINISHED' else 'MISSED' end,
              outcome = case state when 'TALKING' then 'OTHER' end,
              ended_at = ?
            where day < ? and state in ('WAITING', 'CALLED', 'TALKING', 'PARKED')
            """)
        .params(now(), day)
        .update();
  }

  /** What stays of a day is nameless: no link leads to it any more, and nobody's reason is kept. */
  void forgetBefore(LocalDate day) {
    jdbc.sql(
            "update ticket set token = gen_random_uuid()::text where day < ? and length(token) = 22")
        .param(day)
        .update();
    jdbc.sql(
            """
            delete from ticket_urgency u using ticket t
            where (t.tenant_id, t.id) = (u.tenant_id, u.ticket_id) and t.day < ?
            """)
        .param(day)
        .update();
  }

  /** Writes the turn down for history; never twice, since only one move can end it. */
  private boolean endTurn(Ticket ticket, String how, @Nullable Outcome outcome) {
    return moved(
        """
        insert into ticket_turn (ticket_id, turn, site_key, day, concern_key, unit_key, language, urgent,
               arrived_at, joined_at, desk_key, called_at, started_at, ended_at, ended, outcome)
        select t.id, 1 + (select count(*) from ticket_turn b where b.ticket_id = t.id),
               site_key, day, concern_key, unit_key, language,
               exists (select from ticket_urgency u where u.ticket_id = t.id),
               issued_at, joined_at, desk_key, called_at, started_at, ?, ?, ?
        from ticket t
        where t.id = ? and t.state = ?
        for update of t
        """,
        now(),
        how,
        outcome == null ? null : outcome.name(),
        ticket.id(),
        ticket.state().name());
  }

  private boolean moved(String sql, @Nullable Object... values) {
    return jdbc.sql(sql).params(java.util.Arrays.asList(values)).update() > 0;
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
