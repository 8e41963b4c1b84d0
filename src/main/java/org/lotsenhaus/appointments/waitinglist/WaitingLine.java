package org.lotsenhaus.appointments.waitinglist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The line as staff see it: those who wait in the protected areas they hold, in order. */
@Repository
class WaitingLine {

  /**
   * @param offers that were made so far, the open one included
   * @param silent of them, those that nobody answered
   * @param offered the time that is kept for this person right now
   */
  record Waiter(WaitingWish wish, int offers, int silent, @Nullable Offered offered) {}

  record Offered(Instant start, Instant until) {}

  private static final String WAITING =
      """
      select w.*, open.starts_at as offered_start, open.offered_until,
             (select count(*) from waiting_offer o where o.wish_id = w.id) as offers,
             (select count(*) from waiting_offer o where o.wish_id = w.id and o.answer = 'SILENT') as silent
      from waiting_wish w left join waiting_offer open
        on open.tenant_id = w.tenant_id and open.wish_id = w.id and open.answer is null
      where w.ended_at is null
      """;

  private final JdbcClient jdbc;

  WaitingLine(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Waiter> inOrder() {
    return jdbc.sql(WAITING + " order by w.ahead_since, w.ahead_place, w.position")
        .query(WaitingLine::waiter)
        .list();
  }

  Optional<Waiter> byId(UUID id) {
    return jdbc.sql(WAITING + " and w.id = ?").param(id).query(WaitingLine::waiter).optional();
  }

  private static Waiter waiter(ResultSet row, int n) throws SQLException {
    return new Waiter(
        WaitingWishes.wish(row, n), row.getInt("offers"), row.getInt("silent"), offered(row));
  }

  private static @Nullable Offered offered(ResultSet row) throws SQLException {
    var start = row.getObject("offered_start", OffsetDateTime.class);
    return start == null
        ? null
        : new Offered(
            start.toInstant(), row.getObject("offered_until", OffsetDateTime.class).toInstant());
  }
}
