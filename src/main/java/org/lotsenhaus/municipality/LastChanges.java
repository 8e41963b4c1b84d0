package org.lotsenhaus.municipality;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who changed a part of the plan last, and when. */
@Repository
public class LastChanges {

  public record LastChange(String by, Instant at) {}

  private final JdbcClient jdbc;

  LastChanges(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(readOnly = true)
  public Optional<LastChange> ofUnit(String key) {
    return of("unit", key);
  }

  @Transactional(readOnly = true)
  public Optional<LastChange> ofSite(String key) {
    return of("site", key);
  }

  @Transactional(readOnly = true)
  public Optional<LastChange> ofDesk(String key) {
    return of("desk", key);
  }

  @Transactional(readOnly = true)
  public Optional<LastChange> ofConcern(String key) {
    return of("concern", key);
  }

  @Transactional(readOnly = true)
  public Optional<LastChange> ofWaitingArea(String key) {
    return of("waiting_area", key);
  }

  @Transactional(readOnly = true)
  public Optional<LastChange> ofRoom(String key) {
    return of("room", key);
  }

  @Transactional(readOnly = true)
  public Optional<LastChange> ofPartner(String key) {
    return of("partner", key);
  }

  @Transactional(readOnly = true)
  public Optional<LastChange> ofCity() {
    return jdbc.sql("select changed_by, changed_at from city")
        .query((row, n) -> new LastChange(row.getString(1), row.getTimestamp(2).toInstant()))
        .optional();
  }

  private Optional<LastChange> of(String table, String key) {
    return jdbc.sql("select changed_by, changed_at from %s where key = ?".formatted(table))
        .param(key)
        .query((row, n) -> new LastChange(row.getString(1), row.getTimestamp(2).toInstant()))
        .optional();
  }
}
