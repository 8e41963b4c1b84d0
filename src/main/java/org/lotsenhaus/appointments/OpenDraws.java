package org.lotsenhaus.appointments;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether times for something are given away by lot right now, for pages that lead there. */
@Repository
public class OpenDraws {

  private final JdbcClient jdbc;
  private final Clock clock;

  OpenDraws(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The one that closes first. */
  public Optional<UUID> of(List<String> concerns) {
    return jdbc.sql(
            """
            select id from draw
            where drawn_at is null and closed_at is null and closes_at > ? and concern_key = any (?)
            order by closes_at, id limit 1
            """)
        .params(clock.instant().atOffset(UTC), concerns.toArray(String[]::new))
        .query(UUID.class)
        .optional();
  }
}
