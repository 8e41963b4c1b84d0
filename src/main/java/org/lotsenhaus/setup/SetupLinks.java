package org.lotsenhaus.setup;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.lotsenhaus.shared.Sha256;
import org.lotsenhaus.shared.Unguessable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one link through which a house is set up; each start makes a new one until it is done. */
@Repository
class SetupLinks {

  private static final Duration VALID = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final Clock clock;

  SetupLinks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whether a setup was begun and not brought to its end. */
  boolean isUnfinished() {
    return jdbc.sql("select count(*) from setup where completed_at is null")
            .query(Integer.class)
            .single()
        > 0;
  }

  /** The secret part of a new link; those from before are good for nothing any more. */
  String renew() {
    var token = Unguessable.text(24);
    jdbc.sql(
            """
            insert into setup (token_hash, expires_at) values (?, ?)
            on conflict (single) do update
              set token_hash = excluded.token_hash, expires_at = excluded.expires_at
              where setup.completed_at is null
            """)
        .params(hash(token), OffsetDateTime.now(clock).plus(VALID))
        .update();
    return token;
  }

  boolean isGood(String token) {
    return jdbc.sql(
                """
                select count(*) from setup
                where token_hash = ? and expires_at > ? and completed_at is null
                """)
            .params(hash(token), OffsetDateTime.now(clock))
            .query(Integer.class)
            .single()
        == 1;
  }

  /** Uses the link up: of two who press at the same time one gets false. */
  boolean redeem(String token) {
    return jdbc.sql("update setup set token_hash = null where token_hash = ? and expires_at > ?")
            .params(hash(token), OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  void complete() {
    jdbc.sql("update setup set completed_at = ?").param(OffsetDateTime.now(clock)).update();
  }

  private static String hash(String token) {
    return Sha256.hex(token);
  }
}
