package org.lotsenhaus.retention;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Whose turn it is to delete in the bound city; the database gives it to one at a time. */
@Repository
class Turns {

  /** A run is heard of more often than that; who isn't was killed in the middle. */
  private static final String SILENCE = "interval '2 minutes'";

  private final JdbcClient jdbc;
  private final Clock clock;

  Turns(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  record Turn(Instant since, String by) {}

  /** Empty when somebody else is at it. */
  @Transactional
  public Optional<UUID> take() {
    return jdbc.sql(
            """
            insert into retention_turn as t (taken_at, taken_by, alive_at) values (?, ?, now())
            on conflict (tenant_id) do update
              set id = excluded.id, taken_at = excluded.taken_at, taken_by = excluded.taken_by,
                alive_at = excluded.alive_at
              where t.alive_at < now() -
            """
                + SILENCE
                + " returning id")
        .params(clock.instant().atOffset(UTC), Tenant.bound().actor())
        .query(UUID.class)
        .optional();
  }

  @Transactional
  public void goesOn(UUID turn) {
    jdbc.sql("update retention_turn set alive_at = now() where id = ?").param(turn).update();
  }

  /** Who was taken for dead and comes to the end after all doesn't end the turn of the next. */
  @Transactional
  public void end(UUID turn) {
    jdbc.sql("delete from retention_turn where id = ?").param(turn).update();
  }

  Optional<Turn> current() {
    return jdbc.sql("select * from retention_turn where alive_at >= now() - " + SILENCE)
        .query((row, n) ->
            new Turn(
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                row.getString("taken_by")))
        .optional();
  }
}
