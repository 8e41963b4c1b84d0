package org.lotsenhaus.messaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.messaging.Recipient.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What staff may know about the messages of the bound city. */
@Repository
class MessageLog {

  static final int DAYS = 7;
  private static final int MOST = 100;

  private final JdbcClient jdbc;
  private final Authors authors;
  private final Clock clock;

  MessageLog(JdbcClient jdbc, Authors authors, Clock clock) {
    this.jdbc = jdbc;
    this.authors = authors;
    this.clock = clock;
  }

  /** A message that doesn't get through; nothing about whom it is for. */
  record Stuck(
      UUID id,
      Kind kind,
      MessageState state,
      Instant queued,
      Trouble trouble,
      int attempts,
      @Nullable Instant next,
      boolean canBeSentAgain) {}

  /** A whole message, for a demo where nobody gets any. */
  record Whole(Outgoing message, MessageState state, Instant due, Wording words) {}

  /** What has ended counts for some days; what has not always does. */
  @Transactional(readOnly = true)
  public Map<MessageState, Integer> counts() {
    var counts = new EnumMap<MessageState, Integer>(MessageState.class);
    jdbc.sql(
            """
            select %s as state, count(*) as number from outbox_message
            where next_attempt_at is not null
              or coalesce(sent_at, shown_at, withdrawn_at, given_up_at) > ?
            group by 1
            """
                .formatted(MessageState.OF_ROW))
        .param(OffsetDateTime.now(clock).minusDays(DAYS))
        .query((row, n) ->
            counts.put(MessageState.valueOf(row.getString("state")), row.getInt("number")))
        .list();
    return counts;
  }

  @Transactional(readOnly = true)
  public List<Stuck> stuck() {
    return jdbc.sql(
            """
            select *, %s as state from outbox_message
            where trouble is not null and withdrawn_at is null and sent_at is null
              and (next_attempt_at is not null or given_up_at > ?)
            order by queued_at desc limit ?
            """
                .formatted(MessageState.OF_ROW))
        .params(OffsetDateTime.now(clock).minusDays(DAYS), MOST)
        .query((row, n) -> stuck(row))
        .list();
  }

  private static Stuck stuck(ResultSet row) throws SQLException {
    var next = row.getTimestamp("next_attempt_at");
    return new Stuck(
        row.getObject("id", UUID.class),
        Kind.valueOf(row.getString("kind")),
        MessageState.valueOf(row.getString("state")),
        row.getTimestamp("queued_at").toInstant(),
        Trouble.valueOf(row.getString("trouble")),
        row.getInt("attempts"),
        next == null ? null : next.toInstant(),
        row.getString("address") != null);
  }

  /** What will be said one day is said as of now; what has lost its sense isn't shown. */
  @Transactional(readOnly = true)
  public List<Whole> newest() {
    return jdbc
        .sql(
            """
            select *, %s as state from outbox_message where address is not null
            order by queued_at desc, id desc limit ?
            """
                .formatted(MessageState.OF_ROW))
        .param(MOST)
        .query((row, n) -> whole(row))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Whole> whole(ResultSet row) throws SQLException {
    var message = Outgoing.of(row);
    var state = MessageState.valueOf(row.getString("state"));
    var due = row.getTimestamp("due_at").toInstant();
    return authors.wordsOf(message).map(words -> new Whole(message, state, due, words));
  }
}
