package org.lotsenhaus.retention;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.LocalTime;
import org.lotsenhaus.tenancy.RoundOfCities;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deletes at night; a house that was down then does it when it starts. */
@Configuration
class DeleteEveryNight {

  static final String NAME = "retention";
  private static final LocalTime AT_NIGHT = LocalTime.of(3, 20);

  private final RoundOfCities round;
  private final TakeTurn turn;
  private final Clock clock;

  DeleteEveryNight(RoundOfCities round, TakeTurn turn, Clock clock) {
    this.round = round;
    this.turn = turn;
    this.clock = clock;
  }

  @Bean
  RecurringTask<Void> retentionTask() {
    return Tasks.recurring(NAME, new Daily(clock.getZone(), AT_NIGHT))
        .execute((task, context) -> inEveryCity());
  }

  void inEveryCity() {
    round.visit("deleting what is due", city -> turn.runHere());
  }
}
