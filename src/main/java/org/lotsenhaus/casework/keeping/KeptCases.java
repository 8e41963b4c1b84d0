package org.lotsenhaus.casework.keeping;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.people.records.KeepingTimes;
import org.lotsenhaus.people.records.Kind;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How long the cases of the areas held are kept. */
@Repository
class KeptCases {

  private static final int SHOWN = 500;

  private final KeepingTimes times;
  private final JdbcClient jdbc;
  private final Clock clock;

  KeptCases(KeepingTimes times, JdbcClient jdbc, Clock clock) {
    this.times = times;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Empty for a case of another area, also when one may read something of it by consent. */
  Optional<Keeping> byId(UUID id) {
    return jdbc.sql("select * from case_file where id = ? and compartment = any (?)")
        .param(id)
        .param(held())
        .query(keeping())
        .optional();
  }

  /** Those that are due within so many days, and all that somebody holds back; the first first. */
  List<Keeping> dueWithin(int days) {
    var closedUntil = times.over(Kind.CASE).plus(days, ChronoUnit.DAYS);
    return jdbc.sql(
            """
            select * from case_file
            where compartment = any (?) and (hold_at is not null or closed_at <= ?)
            order by closed_at nulls last, id limit ?
            """)
        .param(held())
        .params(closedUntil.atOffset(UTC), SHOWN)
        .query(keeping())
        .list();
  }

  private static String[] held() {
    return Tenant.bound().compartments().toArray(String[]::new);
  }

  /** Of two who set one at once, the second changes what the first wrote. */
  void hold(UUID id, String reason, @Nullable LocalDate until) {
    jdbc.sql(
            """
            update case_file set hold_at = ?, hold_by = ?, hold_reason = ?, hold_until = ?
            where id = ?
            """)
        .params(clock.instant().atOffset(UTC), Tenant.bound().actor(), reason)
        .param(until)
        .param(id)
        .update();
  }

  void release(UUID id) {
    jdbc.sql(
            """
            update case_file
            set hold_at = null, hold_by = null, hold_reason = null, hold_until = null
            where id = ?
            """)
        .param(id)
        .update();
  }

  /** How long is asked once for all rows. */
  private RowMapper<Keeping> keeping() {
    var end = times.end(Kind.CASE);
    return (row, n) -> keeping(row, end);
  }

  private Keeping keeping(ResultSet row, UnaryOperator<Instant> end) throws SQLException {
    var closed = instant(row, "closed_at");
    return new Keeping(
        row.getObject("id", UUID.class),
        row.getObject("person_id", UUID.class),
        closed,
        closed == null ? null : day(end.apply(closed)),
        hold(row));
  }

  private LocalDate day(Instant at) {
    return at.atZone(clock.getZone()).toLocalDate();
  }

  private static @Nullable Hold hold(ResultSet row) throws SQLException {
    var at = instant(row, "hold_at");
    return at == null
        ? null
        : new Hold(
            at,
            row.getString("hold_by"),
            row.getString("hold_reason"),
            row.getObject("hold_until", LocalDate.class));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
