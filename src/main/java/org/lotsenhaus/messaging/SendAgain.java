package org.lotsenhaus.messaging;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins anew with a message that did not get through; a day's patience begins anew, too. */
@Service
class SendAgain {

  private final JdbcClient jdbc;
  private final Audit audit;
  private final Waiting waiting;
  private final Clock clock;

  SendAgain(JdbcClient jdbc, Audit audit, Waiting waiting, Clock clock) {
    this.jdbc = jdbc;
    this.audit = audit;
    this.waiting = waiting;
    this.clock = clock;
  }

  /** Does nothing to one that was sent or withdrawn, or whose text is forgotten. */
  @Transactional
  public void send(UUID id) {
    if (queue(id) == 1) {
      audit.wrote("send again", "message " + id);
      waiting.noteAfterCommit(Tenant.current());
    }
  }

  private int queue(UUID id) {
    return jdbc.sql(
            """
            update outbox_message
            set due_at = :now, next_attempt_at = :now, attempts = 0, given_up_at = null
            where id = :id and trouble is not null and sending_since is null
              and address is not null and sent_at is null and withdrawn_at is null
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("id", id)
        .update();
  }
}
