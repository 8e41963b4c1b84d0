package org.lotsenhaus.appointments.week;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.shared.TimeSlot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Why time is blocked. The time itself is a claim. */
@Repository
class BlockedTimes {

  record Blocked(UUID id, int resource, String reason, String by, Instant at) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  BlockedTimes(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Map<UUID, String> during(TimeSlot span) {
    var reasons = new HashMap<UUID, String>();
    jdbc.sql(
            """
            select b.id, b.reason from blocked_time b
            join claim c on c.tenant_id = b.tenant_id and c.holder = b.id
            where c.ends_at > ? and c.starts_at < ?
            """)
        .params(span.start().atOffset(ZoneOffset.UTC), span.end().atOffset(ZoneOffset.UTC))
        .query(row -> {
          reasons.put(row.getObject(1, UUID.class), row.getString(2));
        });
    return reasons;
  }

  Optional<Blocked> byId(UUID id) {
    return jdbc.sql("select * from blocked_time where id = ?")
        .param(id)
        .query((row, n) ->
            new Blocked(
                id,
                row.getInt("resource_id"),
                row.getString("reason"),
                row.getString("blocked_by"),
                row.getObject("blocked_at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  void insert(UUID id, int resource, String reason) {
    jdbc.sql(
            """
            insert into blocked_time (id, resource_id, reason, blocked_at, blocked_by)
            values (?, ?, ?, ?, ?)
            """)
        .params(id, resource, reason, OffsetDateTime.now(clock), Tenant.bound().actor())
        .update();
  }

  void delete(UUID id) {
    jdbc.sql("delete from blocked_time where id = ?").param(id).update();
  }
}
