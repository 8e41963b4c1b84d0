package org.lotsenhaus.appointments.draw;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.shared.TenantId;
import org.lotsenhaus.tenancy.Cities;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every minute: what is due is drawn, also what a house that went down did not get to. */
@Configuration
class DrawSoon {

  private static final Logger log = LoggerFactory.getLogger(DrawSoon.class);
  static final String NAME = "draw-lots";

  private final Cities cities;
  private final ObjectProvider<DrawLots> draw;

  DrawSoon(Cities cities, ObjectProvider<DrawLots> draw) {
    this.cities = cities;
    this.draw = draw;
  }

  @Bean
  RecurringTask<Void> drawLotsEveryMinute() {
    return Tasks.recurring(NAME, FixedDelay.ofMinutes(1))
        .execute((task, context) -> cities.all().forEach(city -> drawIn(city.id())));
  }

  /** One city's trouble is not another's. */
  private void drawIn(TenantId city) {
    try {
      Tenant.as(city, draw.getObject()::now);
    } catch (RuntimeException later) {
      log.warn("a draw is held later: {}", later.getClass().getName());
    }
  }
}
