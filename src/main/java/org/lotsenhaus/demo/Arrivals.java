package org.lotsenhaus.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.queue.Channel;
import org.lotsenhaus.queue.TakeTicket;
import org.lotsenhaus.queue.Urgency;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** People who come through the door of a demo. */
@Component
@Profile("demo")
class Arrivals {

  private static final double URGENT = 0.05;

  private final CityPlans plans;
  private final TakeTicket takeTicket;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  Arrivals(
      CityPlans plans, TakeTicket takeTicket, JdbcClient jdbc, TransactionTemplate transaction) {
    this.plans = plans;
    this.takeTicket = takeTicket;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** When the last ticket of this city was taken. */
  Optional<Instant> last() {
    return Optional.ofNullable(
            transaction.execute(status ->
                jdbc.sql("select max(issued_at) from ticket")
                    .query(java.sql.Timestamp.class)
                    .optional()))
        .flatMap(it -> it)
        .map(java.sql.Timestamp::toInstant);
  }

  void between(Instant from, Instant now) {
    var plan = plans.current();
    double minutes = Duration.between(from, now).toMillis() / 60_000.0;
    int hour = now.atZone(plan.city().zone()).getHour();
    for (var site : plan.sites()) {
      if (plan.takesTickets(site.key(), now)) {
        var visitors = Visitors.of(plan, site);
        var expected = visitors.perMinute(hour) * minutes;
        arrive(visitors, site, howMany(expected, ThreadLocalRandom.current()));
      }
    }
  }

  /** By chance, with this mean (Poisson). */
  private static int howMany(double expected, RandomGenerator random) {
    int count = 0;
    for (double left = Math.exp(-expected), drawn = random.nextDouble();
        drawn > left;
        drawn *= random.nextDouble()) {
      count++;
    }
    return count;
  }

  private void arrive(Visitors visitors, Site site, int people) {
    var random = ThreadLocalRandom.current();
    for (int i = 0; i < people; i++) {
      takeTicket.take(
          new TakeTicket.Wish(
              visitors.concern(random).key(),
              site.key(),
              Dice.language(random),
              random.nextInt(4) == 0 ? Channel.PHONE : Channel.KIOSK,
              random.nextInt(25) == 0,
              random.nextInt(8) == 0,
              urgency(random),
              UUID.randomUUID().toString()));
    }
  }

  private static @Nullable Urgency urgency(RandomGenerator random) {
    return random.nextDouble() < URGENT ? Urgency.EXPIRES_SOON : null;
  }
}
