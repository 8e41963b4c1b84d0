package org.lotsenhaus.referrals;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Referrals without consent, for data protection: who sent where and why, and not whom. */
@Repository
class Reported {

  private static final int SHOWN = 200;

  /**
   * @param by the account that sent it
   * @param lookedBy null as long as nobody looked into it
   */
  record Report(
      UUID id,
      Instant at,
      String by,
      String from,
      String to,
      Topic topic,
      String reason,
      @Nullable String lookedBy) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  Reported(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  int waiting() {
    return jdbc.sql(
            """
            select count(*) from referral
            where override_reason is not null and looked_at is null and sent_by <> acting()
            """)
        .query(Integer.class)
        .single();
  }

  /** What nobody looked into yet stands above. */
  List<Report> all() {
    return jdbc.sql(
            """
            select * from referral where override_reason is not null
            order by looked_at is not null, sent_at desc limit ?
            """)
        .param(SHOWN)
        .query(Reported::report)
        .list();
  }

  /** Gives back whether it was still to be looked into, and not the actor's own. */
  boolean look(UUID id) {
    return jdbc.sql(
                """
                update referral set looked_at = ?, looked_by = ?
                where id = ? and override_reason is not null and looked_at is null
                  and sent_by <> acting() and reviews()
                """)
            .params(clock.instant().atOffset(UTC), Tenant.bound().actor(), id)
            .update()
        == 1;
  }

  private static Report report(ResultSet row, int n) throws SQLException {
    return new Report(
        row.getObject("id", UUID.class),
        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
        row.getString("sent_by"),
        row.getString("from_unit"),
        row.getString("to_unit"),
        Topic.valueOf(row.getString("topic")),
        row.getString("override_reason"),
        row.getString("looked_by"));
  }
}
