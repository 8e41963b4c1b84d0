package org.lotsenhaus.queue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What becomes of the tickets of the days before. */
@Repository
class PastDays {

  private final JdbcClient jdbc;
  private final Clock clock;

  PastDays(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Nobody is left over from the days before: who still waited is missed, a talk that nobody ended
   * is over. No turn is written, since nobody knows when these ended.
   */
  int endBefore(LocalDate day) {
    return jdbc.sql(
            """
            update ticket set
              state = case state when 'TALKING' then 'FINISHED' else 'MISSED' end,
              outcome = case state when 'TALKING' then 'OTHER' end,
              ended_at = ?
            where day < ? and state in ('WAITING', 'CALLED', 'TALKING', 'PARKED')
            """)
        .params(now(), day)
        .update();
  }

  /** What stays of a day is nameless: no link leads to it any more, and nobody's reason is kept. */
  void forgetBefore(LocalDate day) {
    jdbc.sql(
            "update ticket set token = gen_random_uuid()::text where day < ? and length(token) = 22")
        .param(day)
        .update();
    jdbc.sql(
            """
            delete from ticket_urgency u using ticket t
            where (t.tenant_id, t.id) = (u.tenant_id, u.ticket_id) and t.day < ?
            """)
        .param(day)
        .update();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
