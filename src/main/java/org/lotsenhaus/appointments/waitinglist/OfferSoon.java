package org.lotsenhaus.appointments.waitinglist;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.lotsenhaus.appointments.AppointmentChanged;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.shared.TenantId;
import org.lotsenhaus.tenancy.Question;
import org.lotsenhaus.tenancy.RoundOfCities;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Offers as soon as something was freed, and every minute besides: for what fell free by silence,
 * for new openings, and for what a house that went down did not get to.
 */
@Configuration
class OfferSoon {

  private static final Logger log = LoggerFactory.getLogger(OfferSoon.class);
  static final String NAME = "offer-freed-times";

  private static final String ANYBODY = "exists (select from waiting_wish)";

  private final RoundOfCities round;
  private final ObjectProvider<OfferFreed> offer;
  private final Clock clock;

  OfferSoon(RoundOfCities round, ObjectProvider<OfferFreed> offer, Clock clock) {
    this.round = round;
    this.offer = offer;
    this.clock = clock;
  }

  @Bean
  RecurringTask<Void> offerFreedTimes() {
    return Tasks.recurring(NAME, FixedDelay.ofMinutes(1)).execute((task, context) -> everywhere());
  }

  void everywhere() {
    round.visitWhere(
        "offers", new Question(ANYBODY, clock.instant()), city -> offer.getObject().now());
  }

  /** On a thread of its own: who cancels doesn't wait for others. */
  @TransactionalEventListener
  public void freed(AppointmentChanged changed) {
    if (changed.what().freesTime()) {
      offer();
    }
  }

  void offer() {
    var city = Tenant.current();
    Thread.ofVirtual().start(() -> offerIn(city));
  }

  private void offerIn(TenantId city) {
    try {
      Tenant.as(city, offer.getObject()::now);
    } catch (RuntimeException later) {
      log.warn("free times are offered later: {}", later.getClass().getName());
    }
  }
}
