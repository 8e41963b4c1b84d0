package org.lotsenhaus.casework.emergency;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who opened a case because a life was in danger; data protection sees these and no other rows. */
@Repository
class Emergencies {

  private static final int SHOWN = 200;

  /**
   * @param account of the one who looked
   * @param review what data protection found; null as long as nobody reviewed it
   */
  record Emergency(
      UUID id,
      UUID caseId,
      String account,
      String reason,
      Instant since,
      @Nullable String review,
      @Nullable String reviewedBy) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  Emergencies(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<Emergency> all() {
    return jdbc.sql(
            """
            select * from case_access where kind = 'EMERGENCY'
            order by reviewed_at is not null, begins_at desc limit ?
            """)
        .param(SHOWN)
        .query(Emergencies::emergency)
        .list();
  }

  int unreviewed() {
    return jdbc.sql(
            """
            select count(*) from case_access
            where kind = 'EMERGENCY' and reviewed_at is null and account_id::text <> acting()
            """)
        .query(Integer.class)
        .single();
  }

  /** Gives back whether it was still to be reviewed, and not the actor's own. */
  boolean review(UUID id, String remark) {
    return jdbc.sql(
                """
                update case_access set reviewed_at = ?, reviewed_by = ?, review = ?
                where id = ? and kind = 'EMERGENCY' and reviewed_at is null and reviews()
                  and account_id::text <> acting()
                """)
            .params(now(), Tenant.bound().actor(), remark, id)
            .update()
        == 1;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(UTC);
  }

  private static Emergency emergency(ResultSet row, int n) throws SQLException {
    return new Emergency(
        row.getObject("id", UUID.class),
        row.getObject("case_id", UUID.class),
        row.getString("account_id"),
        row.getString("reason"),
        row.getObject("begins_at", OffsetDateTime.class).toInstant(),
        row.getString("review"),
        row.getString("reviewed_by"));
  }
}
