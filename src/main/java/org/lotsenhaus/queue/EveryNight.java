package org.lotsenhaus.queue;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.tenancy.RoundOfCities;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Ends the day in every city, once, as soon as the next one has begun. The last day that was ended
 * is kept with the job: a house that was down at midnight catches up when it starts.
 */
@Configuration
class EveryNight {

  static final String NAME = "end-of-day";

  private final RoundOfCities round;
  private final EndOfDay endOfDay;
  private final Clock clock;

  EveryNight(RoundOfCities round, EndOfDay endOfDay, Clock clock) {
    this.round = round;
    this.endOfDay = endOfDay;
    this.clock = clock;
  }

  @Bean
  RecurringTask<String> endOfDayTask() {
    return Tasks.recurring(NAME, FixedDelay.ofMinutes(2), String.class)
        .initialData("")
        .executeStateful((task, context) -> endDaysBefore(task.getData()));
  }

  /** Gives back the day that has begun; the one before while some city is still to come. */
  @Nullable String endDaysBefore(@Nullable String known) {
    var today = LocalDate.now(clock).toString();
    var ended = today.equals(known) || round.visit("the end of the day", city -> endOfDay.clear());
    return ended ? today : known;
  }
}
