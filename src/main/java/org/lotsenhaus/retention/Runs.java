package org.lotsenhaus.retention;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** When somebody, or the house by itself, went through what is due. */
@Repository
class Runs {

  private static final int SHOWN = 40;

  /**
   * @param by an account's id, or the house
   * @param ended null when it was cut short; the next one went on
   * @param held how many stayed because of a legal hold
   * @param troubled how many could not be deleted
   */
  record Run(
      UUID id, Instant started, String by, @Nullable Instant ended, int held, int troubled) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  Runs(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional
  public UUID begin() {
    return jdbc.sql("insert into retention_run (started_at, started_by) values (?, ?) returning id")
        .params(now(), Tenant.bound().actor())
        .query(UUID.class)
        .single();
  }

  @Transactional
  public void end(UUID run) {
    jdbc.sql("update retention_run set ended_at = ? where id = ?").params(now(), run).update();
  }

  /** Inside the area. */
  @Transactional
  public void left(UUID run, String area, int held, int troubled) {
    jdbc.sql("insert into retention_left (run_id, area, held, troubled) values (?, ?, ?, ?)")
        .params(run, area, held, troubled)
        .update();
  }

  /** The newest first. */
  List<Run> newest() {
    return jdbc.sql(
            """
            select r.*, coalesce(l.held, 0) as held, coalesce(l.troubled, 0) as troubled
            from retention_run r
            left join lateral (
              select sum(held) as held, sum(troubled) as troubled from retention_left
              where run_id = r.id) l on true
            order by r.started_at desc, r.id desc limit ?
            """)
        .param(SHOWN)
        .query((row, n) -> {
          var ended = row.getObject("ended_at", OffsetDateTime.class);
          return new Run(
              row.getObject("id", UUID.class),
              row.getObject("started_at", OffsetDateTime.class).toInstant(),
              row.getString("started_by"),
              ended == null ? null : ended.toInstant(),
              row.getInt("held"),
              row.getInt("troubled"));
        })
        .list();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(UTC);
  }
}
