package org.lotsenhaus.casework.emergency;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where officers of data protection want to be told of an emergency at once. */
@Repository
class NoticeAddresses {

  private final JdbcClient jdbc;
  private final Clock clock;

  NoticeAddresses(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<String> of(Collection<UUID> officers) {
    return jdbc.sql("select email from emergency_notice where account_id = any (?)")
        .param(officers.toArray(UUID[]::new))
        .query(String.class)
        .list();
  }

  Optional<String> mine() {
    return of(List.of(me())).stream().findFirst();
  }

  void keep(String email) {
    jdbc.sql(
            """
            insert into emergency_notice (account_id, email, set_at) values (?, ?, ?)
            on conflict (tenant_id, account_id)
              do update set email = excluded.email, set_at = excluded.set_at
            """)
        .params(me(), email, clock.instant().atOffset(UTC))
        .update();
  }

  void forget() {
    jdbc.sql("delete from emergency_notice where account_id = ?").param(me()).update();
  }

  private static UUID me() {
    return Tenant.bound().account();
  }
}
