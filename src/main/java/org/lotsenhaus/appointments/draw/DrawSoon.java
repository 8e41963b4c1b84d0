package org.lotsenhaus.appointments.draw;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.lotsenhaus.tenancy.Question;
import org.lotsenhaus.tenancy.RoundOfCities;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every minute: what is due is drawn, also what a house that went down did not get to. */
@Configuration
class DrawSoon {

  static final String NAME = "draw-lots";

  private static final String DUE =
      """
      exists (select from draw where drawn_at is null and closes_at <= $1)
        or exists (select from draw_entry)
      """;

  private final RoundOfCities round;
  private final ObjectProvider<DrawLots> draw;
  private final Clock clock;

  DrawSoon(RoundOfCities round, ObjectProvider<DrawLots> draw, Clock clock) {
    this.round = round;
    this.draw = draw;
    this.clock = clock;
  }

  @Bean
  RecurringTask<Void> drawLotsEveryMinute() {
    return Tasks.recurring(NAME, FixedDelay.ofMinutes(1)).execute((task, context) -> everywhere());
  }

  void everywhere() {
    round.visitWhere("draws", new Question(DUE, clock.instant()), city -> draw.getObject().now());
  }
}
