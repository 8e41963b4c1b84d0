package org.lotsenhaus.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How a turn ends. It is written down for history first; like every move it names the state it
 * starts from, so that of two at the same instant one gets {@code false}.
 */
@Repository
class Endings {

  private final JdbcClient jdbc;
  private final Clock clock;

  Endings(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
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

  /** What a desk ended last. */
  record Ending(UUID ticket, String letter, int number, Instant at) {

    private static Ending of(ResultSet row, int n) throws SQLException {
      return new Ending(
          row.getObject("id", UUID.class),
          row.getString("letter"),
          row.getInt("number"),
          Objects.requireNonNull(Tickets.instant(row, "ended_at")));
    }
  }

  /**
   * The newest of a desk that can be taken back: nobody has done anything with the ticket since.
   */
  Optional<Ending> newest(String desk, Instant endedAfter) {
    return jdbc.sql(
            """
            select t.id, t.letter, t.number, u.ended_at
            from ticket_turn u join ticket t on (t.tenant_id, t.id) = (u.tenant_id, u.ticket_id)
            where u.site_key = t.site_key and u.day = t.day and u.desk_key = ? and u.ended_at > ?
              and u.ended = t.state and t.state in ('FINISHED', 'PARKED')
            order by u.ended_at desc, u.turn desc limit 1
            """)
        .params(desk, Tickets.at(endedAfter))
        .query(Ending::of)
        .optional();
  }

  /** The talk goes on as if nobody had ended it, and history never hears of its end. */
  boolean takeBack(UUID ticket, String desk, Instant endedAfter) {
    return moved(
        """
        with undone as (
          delete from ticket_turn u using ticket t
          where (t.tenant_id, t.id) = (u.tenant_id, u.ticket_id)
            and t.id = ? and t.state in ('FINISHED', 'PARKED') and u.ended = t.state
            and u.desk_key = ? and u.ended_at > ?
            and u.turn = (select max(turn) from ticket_turn b
                          where (b.tenant_id, b.ticket_id) = (t.tenant_id, t.id))
          returning u.*)
        update ticket t set state = case when u.started_at is null then 'CALLED' else 'TALKING' end,
               desk_key = u.desk_key, called_at = u.called_at, started_at = u.started_at,
               outcome = null, ended_at = null, parked_until = null
        from undone u where (t.tenant_id, t.id) = (u.tenant_id, u.ticket_id)
        """,
        ticket,
        desk,
        Tickets.at(endedAfter));
  }

  private boolean moved(String sql, @Nullable Object... values) {
    return jdbc.sql(sql).params(java.util.Arrays.asList(values)).update() > 0;
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
