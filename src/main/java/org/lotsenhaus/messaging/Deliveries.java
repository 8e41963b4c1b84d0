package org.lotsenhaus.messaging;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who carries which message of the bound city, and how it went. */
@Repository
class Deliveries {

  /** Longer than a carrier can take: afterwards whoever took it is thought to be gone. */
  static final Duration AT_IT = Duration.ofMinutes(2);

  private final JdbcClient jdbc;
  private final Clock clock;

  Deliveries(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Takes the next message that is due, in a transaction of its own: from then on nobody else takes
   * it. If nothing is heard of it any more, it is due again.
   */
  @Transactional
  public Optional<Outgoing> next(Collection<Recipient.Kind> kinds) {
    var now = clock.instant();
    return jdbc.sql(
            """
            update outbox_message
            set sending_since = :now, next_attempt_at = :again, attempts = attempts + 1
            where id = (
              select id from outbox_message
              where next_attempt_at <= :now and kind = any (:kinds)
              order by next_attempt_at limit 1 for update skip locked)
            returning *
            """)
        .param("now", now.atOffset(UTC))
        .param("again", now.plus(AT_IT).atOffset(UTC))
        .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
        .query((row, n) -> Outgoing.of(row))
        .optional();
  }

  @Transactional
  public void sent(UUID id) {
    end("sent_at", id);
  }

  /** Its author has nothing to tell any more. */
  @Transactional
  public void needless(UUID id) {
    end("withdrawn_at", id);
  }

  /** Nobody has said how to send: it can be read on the staff's page, as it was that day. */
  @Transactional
  public void shown(UUID id, Wording words) {
    keep(id, words);
    end("shown_at", id);
  }

  private void keep(UUID id, Wording words) {
    var files = words.attachments();
    jdbc.sql(
            """
            update outbox_message
            set subject = ?, body = ?, html = ?, attachment_names = ?, attachment_types = ?,
                attachment_contents = ?::bytea[]
            where id = ? and body is null
            """)
        .params(words.subject(), words.text())
        .param(words.html())
        .param(files.stream().map(Attachment::name).toArray(String[]::new))
        .param(files.stream().map(Attachment::type).toArray(String[]::new))
        .param(files.stream().map(Attachment::content).toArray(byte[][]::new))
        .param(id)
        .update();
  }

  private void end(String column, UUID id) {
    jdbc.sql(
            """
            update outbox_message
            set %s = ?, next_attempt_at = null, sending_since = null, trouble = null where id = ?
            """
                .formatted(column))
        .params(OffsetDateTime.now(clock), id)
        .update();
  }

  /** It is tried again after a while; or given up, which staff are told. */
  @Transactional
  public void failed(Outgoing message, Trouble trouble) {
    var now = clock.instant();
    jdbc.sql(
            """
            update outbox_message
            set sending_since = null, trouble = :trouble,
                given_up_at = case when :forGood or due_at < :tooOld then :now end,
                next_attempt_at =
                  case when not :forGood and due_at >= :tooOld and withdrawn_at is null
                    then :next end
            where id = :id
            """)
        .param("trouble", trouble.name())
        .param("forGood", trouble.forGood())
        .param("tooOld", now.minus(Patience.ALTOGETHER).atOffset(UTC))
        .param("now", now.atOffset(UTC))
        .param("next", now.plus(Patience.after(message.attempt())).atOffset(UTC))
        .param("id", message.id())
        .update();
  }
}
