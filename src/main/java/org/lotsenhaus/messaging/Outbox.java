package org.lotsenhaus.messaging;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.lotsenhaus.messaging.Unwritten.Telling;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where messages lie until they are sent. One is put in by the transaction of the fact that it
 * tells of: it goes out when, and only when, that commits.
 */
@Component
public class Outbox {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Waiting waiting;

  Outbox(JdbcClient jdbc, Clock clock, Waiting waiting) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.waiting = waiting;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void put(Message message) {
    var now = clock.instant();
    insert(message, now);
    sendSoon(message.notBefore(), now);
  }

  private void insert(Message message, Instant now) {
    var words = message.wording();
    var files = words.attachments();
    var due = notBefore(message.notBefore(), now);
    jdbc.sql(
            """
            insert into outbox_message (about, kind, address, subject, body, html,
              attachment_names, attachment_types, attachment_contents,
              queued_at, due_at, next_attempt_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::bytea[], ?, ?, ?)
            """)
        .params(message.about(), message.to().kind().name(), message.to().address())
        .params(words.subject(), words.text())
        .param(words.html())
        .param(files.stream().map(Attachment::name).toArray(String[]::new))
        .param(files.stream().map(Attachment::type).toArray(String[]::new))
        .param(files.stream().map(Attachment::content).toArray(byte[][]::new))
        .params(now.atOffset(UTC), due.atOffset(UTC), due.atOffset(UTC))
        .update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void put(Unwritten message) {
    var now = clock.instant();
    insert(message, now);
    message.tellings().forEach(it -> sendSoon(it.notBefore(), now));
  }

  private void insert(Unwritten message, Instant now) {
    var tellings = message.tellings();
    jdbc.sql(
            """
            insert into outbox_message (about, kind, address, author, occasion,
              queued_at, due_at, next_attempt_at)
            select ?, ?, ?, ?, occasion, ?, due, due
            from unnest(?::text[], ?::timestamptz[]) as telling (occasion, due)
            """)
        .params(message.about(), message.to().kind().name(), message.to().address())
        .params(message.author(), now.atOffset(UTC))
        .param(tellings.stream().map(Telling::occasion).toArray(String[]::new))
        .param(
            tellings.stream()
                .map(it -> notBefore(it.notBefore(), now).toString())
                .toArray(String[]::new))
        .update();
  }

  private static Instant notBefore(Instant wanted, Instant now) {
    return wanted.isAfter(now) ? wanted : now;
  }

  private void sendSoon(Instant notBefore, Instant now) {
    if (!notBefore.isAfter(now)) {
      waiting.noteAfterCommit(Tenant.current());
    }
  }

  /** What is about this and not yet sent is never sent. What is on its way can't be called back. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void withdraw(UUID about) {
    jdbc.sql(
            """
            update outbox_message
            set withdrawn_at = ?, next_attempt_at = null
            where about = ? and sent_at is null and shown_at is null and withdrawn_at is null
            """)
        .params(OffsetDateTime.now(clock), about)
        .update();
  }
}
