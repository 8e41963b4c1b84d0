package org.lotsenhaus.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which desks are at work, and who sits there. */
@Repository
public class Shifts {

  private final JdbcClient jdbc;
  private final Clock clock;

  Shifts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public Optional<Shift> of(UUID account) {
    return jdbc.sql("select * from desk_shift where account_id = ? and closed_at is null")
        .param(account)
        .query(Shifts::shift)
        .optional();
  }

  public List<Shift> open(String site) {
    return jdbc.sql(
            "select * from desk_shift where site_key = ? and closed_at is null order by desk_key")
        .param(site)
        .query(Shifts::shift)
        .list();
  }

  /** When desks that nobody sits at any more were left, since then. */
  Map<String, Instant> wentHome(String site, Instant since) {
    return Rows.instants(
        jdbc.sql(
                """
                select desk_key, max(closed_at) from desk_shift
                where site_key = ? and opened_at >= ? and closed_at is not null group by 1
                """)
            .params(site, Tickets.at(since)));
  }

  void open(String site, String desk, UUID account, List<Language> languages) {
    jdbc.sql(
            """
            insert into desk_shift (site_key, desk_key, account_id, languages, opened_at)
            values (?, ?, ?, ?, ?)
            """)
        .params(
            site,
            desk,
            account,
            languages.stream().map(Language::tag).collect(Collectors.joining(",")),
            now())
        .update();
  }

  void pause(Shift shift, @Nullable Instant backAt) {
    wasPresent(shift);
    jdbc.sql("update desk_shift set paused_at = :now, back_at = :back where id = :id")
        .param("now", now())
        .param("back", backAt == null ? null : Tickets.at(backAt))
        .param("id", shift.id())
        .update();
  }

  void resume(Shift shift) {
    jdbc.sql(
            """
            update desk_shift set paused_at = null, back_at = null, opened_at = ? where id = ?
            """)
        .params(now(), shift.id())
        .update();
  }

  void close(Shift shift) {
    if (!shift.paused()) {
      wasPresent(shift);
    }
    jdbc.sql("update desk_shift set closed_at = ? where id = ?").params(now(), shift.id()).update();
  }

  /** Nobody knows when those desks were really left: they leave no trace in the history. */
  int closeForgotten(Instant openedBefore) {
    return jdbc.sql("update desk_shift set closed_at = ? where closed_at is null and opened_at < ?")
        .params(now(), Tickets.at(openedBefore))
        .update();
  }

  /** Keeps that the desk was at work without a pause, for the forecast; not who sat there. */
  private void wasPresent(Shift shift) {
    jdbc.sql(
            """
            insert into desk_presence (site_key, desk_key, from_at, to_at)
            values (?, ?, ?, ?) on conflict do nothing
            """)
        .params(shift.site(), shift.desk(), Tickets.at(shift.openedAt()), now())
        .update();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  private static Shift shift(ResultSet row, int n) throws SQLException {
    return new Shift(
        row.getObject("id", UUID.class),
        row.getString("site_key"),
        row.getString("desk_key"),
        row.getObject("account_id", UUID.class),
        Shift.spoken(
            Arrays.stream(row.getString("languages").split(",")).filter(it -> !it.isEmpty())),
        Objects.requireNonNull(Tickets.instant(row, "opened_at")),
        Tickets.instant(row, "paused_at"),
        Tickets.instant(row, "back_at"));
  }
}
