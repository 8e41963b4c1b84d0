package org.lotsenhaus.appointments.events;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.lotsenhaus.tenancy.RoundOfCities;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who has not read an event in thirty days won't. */
@Configuration
class ForgetEvents {

  static final String NAME = "forget-appointment-events";
  private static final int DAYS = 30;

  private final RoundOfCities round;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ForgetEvents(RoundOfCities round, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
    this.round = round;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Bean
  RecurringTask<Void> forgetAppointmentEvents() {
    return Tasks.recurring(NAME, FixedDelay.ofHours(6)).execute((task, context) -> inEveryCity());
  }

  void inEveryCity() {
    round.visit("forgetting events", city -> here());
  }

  void here() {
    transaction.executeWithoutResult(status ->
        jdbc.sql("delete from appointment_event where at < ?")
            .param(OffsetDateTime.now(clock).minusDays(DAYS))
            .update());
  }
}
