package org.lotsenhaus.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.tenancy.City;
import org.lotsenhaus.time.DemoClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets the day of a demo go on: people arrive, desks work. Time that passed unseen today (before
 * the start, or when the clock was set ahead) is caught up with minute by minute.
 */
@Component
@Profile("demo")
class LivingDay {

  private static final Logger log = LoggerFactory.getLogger(LivingDay.class);
  private static final Duration STEP = Duration.ofMinutes(1);

  private final DemoCities cities;
  private final CityPlans plans;
  private final Arrivals arrivals;
  private final Robots robots;
  private final Leader leader;
  private final Clock clock;
  private final Map<City, Instant> lived = new ConcurrentHashMap<>();

  LivingDay(
      DemoCities cities,
      CityPlans plans,
      Arrivals arrivals,
      Robots robots,
      Leader leader,
      Clock clock) {
    this.cities = cities;
    this.plans = plans;
    this.arrivals = arrivals;
    this.robots = robots;
    this.leader = leader;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 1500, fixedDelay = 3000)
  void goOn() {
    if (leader.isHere()) {
      cities.furnished().forEach(city -> Tenant.as(city.id(), () -> liveUntilNow(city)));
    }
  }

  private void liveUntilNow(City city) {
    try {
      var now = clock.instant();
      var since = lived.computeIfAbsent(city, it -> arrivals.last().orElse(midnight(now)));
      if (since.isBefore(midnight(now)) || since.isAfter(now)) {
        since = midnight(now);
      }
      catchUp(since, now);
      lived.put(city, now);
    } catch (RuntimeException interrupted) {
      log.warn("the living day stumbled: {}", interrupted.toString());
    }
  }

  private void catchUp(Instant since, Instant now) {
    var from = since;
    for (var next = from.plus(STEP); next.isBefore(now); next = next.plus(STEP)) {
      var start = from;
      var end = next;
      if (anyOpen(end)) {
        DemoClock.at(end, () -> live(start, end));
      }
      from = next;
    }
    live(from, now);
  }

  private boolean anyOpen(Instant time) {
    var plan = plans.current();
    return plan.sites().stream().anyMatch(site -> plan.isOpen(site.key(), time));
  }

  private void live(Instant from, Instant now) {
    arrivals.between(from, now);
    robots.work();
  }

  private Instant midnight(Instant now) {
    return now.atZone(clock.getZone()).toLocalDate().atStartOfDay(clock.getZone()).toInstant();
  }
}
