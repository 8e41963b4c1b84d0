package org.lotsenhaus.appointments.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.lotsenhaus.appointments.feed.FeedSecret;
import org.lotsenhaus.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The access of a city's systems to its events: at most one. */
@Repository
class EventFeeds {

  record Feed(String madeBy, Instant madeAt) {}

  /**
   * Shown once.
   *
   * @param token for asking
   * @param key with which answers are signed
   */
  record Access(FeedSecret token, FeedSecret key) {}

  private final JdbcClient jdbc;
  private final Audit audit;
  private final Clock clock;

  EventFeeds(JdbcClient jdbc, Audit audit, Clock clock) {
    this.jdbc = jdbc;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<Feed> current() {
    return jdbc.sql("select made_by, made_at from appointment_event_feed where ended_at is null")
        .query(EventFeeds::feed)
        .optional();
  }

  private static Feed feed(ResultSet row, int n) throws SQLException {
    return new Feed(
        row.getString("made_by"), row.getObject("made_at", OffsetDateTime.class).toInstant());
  }

  /** The one from before is no longer good; the positions go on. */
  @Transactional
  public Access make(String by) {
    var access = new Access(FeedSecret.draw(), FeedSecret.draw());
    jdbc.sql(
            """
            insert into appointment_event_feed (token_hash, signing_key, made_by, made_at) values (?, ?, ?, ?)
            on conflict (tenant_id) do update
              set token_hash = excluded.token_hash, signing_key = excluded.signing_key,
                  made_by = excluded.made_by, made_at = excluded.made_at, ended_at = null
            """)
        .params(access.token().hash(), access.key().value(), by, OffsetDateTime.now(clock))
        .update();
    audit.wrote("made_event_feed", "city");
    return access;
  }

  @Transactional
  public void end() {
    jdbc.sql("update appointment_event_feed set ended_at = ? where ended_at is null")
        .param(OffsetDateTime.now(clock))
        .update();
    audit.wrote("ended_event_feed", "city");
  }
}
