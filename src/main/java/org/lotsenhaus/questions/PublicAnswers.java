package org.lotsenhaus.questions;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.UUID;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which answers everybody may read, since when and by whom. */
@Repository
class PublicAnswers {

  private final JdbcClient jdbc;

  PublicAnswers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether it wasn't public before. */
  boolean publish(UUID id, Instant now) {
    return jdbc.sql(
                """
                update question set published_at = ?, published_by = ?
                where id = ? and published_at is null
                """)
            .params(now.atOffset(UTC), Tenant.bound().actor(), id)
            .update()
        > 0;
  }

  /** Whether it was public before. */
  boolean withdraw(UUID id) {
    return jdbc.sql(
                """
                update question set published_at = null, published_by = null
                where id = ? and published_at is not null
                """)
            .param(id)
            .update()
        > 0;
  }
}
