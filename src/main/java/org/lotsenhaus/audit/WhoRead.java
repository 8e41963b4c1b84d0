package org.lotsenhaus.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who looked at something, and what for. */
@Repository
public class WhoRead {

  /**
   * @param purpose as it was said when reading
   */
  public record Look(Instant at, String actor, String purpose) {}

  private final JdbcClient jdbc;

  WhoRead(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of each who looked in one way, the last time; the newest first. */
  public List<Look> lately(String subject, int most) {
    return jdbc.sql(
            """
            select max(at) as at, actor, purpose from (
              select at, actor, purpose from audit_entry
              where subject = ? and kind = 'READ' order by at desc limit 200) newest
            group by actor, purpose order by max(at) desc limit ?
            """)
        .params(subject, most)
        .query((row, n) ->
            new Look(
                row.getObject(1, OffsetDateTime.class).toInstant(),
                row.getString(2),
                row.getString(3)))
        .list();
  }
}
