package org.lotsenhaus.queue;

import java.time.Clock;
import java.time.Instant;
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

  /** The person is in the line again, where they were: a call changes nothing else. */
  boolean withdraw(UUID ticket, String desk, Instant calledAfter) {
    return moved(
        """
        update ticket set state = 'WAITING', desk_key = null, called_at = null, calls = 0
        where id = ? and desk_key = ? and state = 'CALLED' and called_at > ?
        """,
        ticket,
        desk,
        Tickets.at(calledAfter));
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

  private boolean moved(String sql, @Nullable Object... values) {
    return jdbc.sql(sql).params(java.util.Arrays.asList(values)).update() > 0;
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
