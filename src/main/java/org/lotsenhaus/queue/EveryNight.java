package org.lotsenhaus.queue;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.tenancy.Cities;
import org.lotsenhaus.tenancy.City;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Ends the day in every city, once, as soon as the next one has begun. The last day that was ended
 * is kept with the job: a house that was down at midnight catches up when it starts.
 */
@Configuration
class EveryNight {

  private static final Logger log = LoggerFactory.getLogger(EveryNight.class);
  static final String NAME = "end-of-day";

  private final Cities cities;
  private final EndOfDay endOfDay;
  private final Clock clock;

  EveryNight(Cities cities, EndOfDay endOfDay, Clock clock) {
    this.cities = cities;
    this.endOfDay = endOfDay;
    this.clock = clock;
  }

  @Bean
  RecurringTask<String> endOfDayTask() {
    return Tasks.recurring(NAME, FixedDelay.ofMinutes(2), String.class)
        .initialData("")
        .executeStateful((task, context) -> endDaysBefore(task.getData()));
  }

  /** Gives back the day that has begun. */
  String endDaysBefore(@Nullable String known) {
    var today = LocalDate.now(clock).toString();
    if (!today.equals(known)) {
      cities.all().forEach(city -> Tenant.as(city.id(), () -> end(city)));
    }
    return today;
  }

  /** One city's trouble is not another's. */
  private void end(City city) {
    try {
      endOfDay.clear();
    } catch (RuntimeException trouble) {
      log.error("the day could not be ended in {}: {}", city.slug(), trouble.toString());
    }
  }
}
