package org.lotsenhaus.bench;

import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import org.lotsenhaus.queue.Channel;
import org.lotsenhaus.queue.TakeTicket;
import org.lotsenhaus.queue.TakeTicket.Wish;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.tenancy.Cities;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes tickets without the web around it, to tell what the web costs. */
@Component
@Profile("bench")
@ConditionalOnProperty("lotsenhaus.bench.inside")
class IssueInside {

  static final String TOLD = "tickets a second inside:";
  private static final int VISITORS = 24;
  private static final long NANOS = 5_000_000_000L;

  private final Cities cities;
  private final TakeTicket takeTicket;

  IssueInside(Cities cities, TakeTicket takeTicket) {
    this.cities = cities;
    this.takeTicket = takeTicket;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(1)
  void measure() {
    run();
    System.out.println(TOLD + " " + Math.max(run(), run()));
  }

  private double run() {
    var city = Tenant.house(cities.bySlug("krefeld").orElseThrow().id());
    var taken = new LongAdder();
    long begin = System.nanoTime();
    try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < VISITORS; i++) {
        all.execute(() -> city.run(() -> take(begin + NANOS, taken)));
      }
    }
    return taken.sum() * 1e9 / (System.nanoTime() - begin);
  }

  private void take(long end, LongAdder taken) {
    while (System.nanoTime() < end) {
      takeTicket.take(
          new Wish(
              TicketsBench.CONCERN,
              null,
              Language.GERMAN,
              Channel.KIOSK,
              false,
              false,
              null,
              UUID.randomUUID().toString()));
      taken.increment();
    }
  }
}
