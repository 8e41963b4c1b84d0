package org.lotsenhaus.messaging;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.lotsenhaus.tenancy.RoundOfCities;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What was sent, and to whom, is needed for questions for some days ({@code
 * lotsenhaus.messages.kept}, a week unless told); afterwards, and for a year, only that something
 * was sent.
 */
@Configuration
class ForgetMessages {

  static final String NAME = "forget-messages";
  private static final Duration COUNTED = Duration.ofDays(365);

  private final RoundOfCities round;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Duration kept;

  ForgetMessages(
      RoundOfCities round,
      JdbcClient jdbc,
      TransactionTemplate transaction,
      Clock clock,
      @Value("${lotsenhaus.messages.kept:7d}") Duration kept) {
    this.round = round;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
    this.kept = kept;
  }

  @Bean
  RecurringTask<Void> forgetMessagesTask() {
    return Tasks.recurring(NAME, FixedDelay.ofHours(6)).execute((task, context) -> inEveryCity());
  }

  void inEveryCity() {
    round.visit(
        "forgetting messages", city -> transaction.executeWithoutResult(status -> forget()));
  }

  private void forget() {
    forgetTexts();
    forgetAltogether();
  }

  private void forgetTexts() {
    jdbc.sql(
            """
            update outbox_message
            set address = null, subject = null, body = null, html = null,
                attachment_names = '{}', attachment_types = '{}', attachment_contents = '{}'
            where next_attempt_at is null and address is not null
              and coalesce(sent_at, shown_at, withdrawn_at, given_up_at) < ?
            """)
        .param(OffsetDateTime.now(clock).minus(kept))
        .update();
  }

  private void forgetAltogether() {
    jdbc.sql(
            """
            delete from outbox_message
            where next_attempt_at is null and address is null and queued_at < ?
            """)
        .param(OffsetDateTime.now(clock).minus(COUNTED))
        .update();
  }
}
