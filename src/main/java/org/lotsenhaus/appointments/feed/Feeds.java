package org.lotsenhaus.appointments.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The links of the bound city; each account has at most one. */
@Repository
class Feeds {

  private final JdbcClient jdbc;
  private final Audit audit;
  private final Clock clock;

  Feeds(JdbcClient jdbc, Audit audit, Clock clock) {
    this.jdbc = jdbc;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<Feed> of(UUID account) {
    return jdbc.sql("select * from calendar_feed where account_id = ?")
        .param(account)
        .query(Feeds::feed)
        .optional();
  }

  /** Empty for a secret that nobody made, or that was renewed or ended. */
  @Transactional(readOnly = true)
  public Optional<Feed> bySecret(String secret) {
    return jdbc.sql("select * from calendar_feed where secret_hash = ?")
        .param(new FeedSecret(secret).hash())
        .query(Feeds::feed)
        .optional();
  }

  private static Feed feed(ResultSet row, int n) throws SQLException {
    return new Feed(
        row.getObject("account_id", UUID.class),
        Feed.Tells.of(row.getString("tells")),
        row.getObject("made_at", OffsetDateTime.class).toInstant());
  }

  /** The link from before is no longer good. */
  @Transactional
  public FeedSecret make(UUID account, Feed.Tells tells) {
    var secret = FeedSecret.draw();
    jdbc.sql(
            """
            insert into calendar_feed (account_id, secret_hash, tells, made_at) values (?, ?, ?, ?)
            on conflict (tenant_id, account_id) do update
              set secret_hash = excluded.secret_hash, tells = excluded.tells, made_at = excluded.made_at
            """)
        .params(account, secret.hash(), tells.name(), OffsetDateTime.now(clock))
        .update();
    audit.wrote("make_feed", "account " + account);
    return secret;
  }

  @Transactional
  public void end(UUID account) {
    jdbc.sql("delete from calendar_feed where account_id = ?").param(account).update();
    audit.wrote("end_feed", "account " + account);
  }
}
