package org.lotsenhaus.bench;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lotsenhaus.appointments.FindTimes;
import org.lotsenhaus.appointments.Wish;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.tenancy.Cities;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Searches without the web around it, and tells what it took. */
@Component
@Profile("bench")
@ConditionalOnProperty(name = "lotsenhaus.bench.diary", havingValue = "searched")
class InsideSearches {

  private static final int SEARCHES = 20_000;
  static final Duration AHEAD = Duration.ofDays(90);

  private final Cities cities;
  private final FindTimes times;
  private final Clock clock;

  InsideSearches(Cities cities, FindTimes times, Clock clock) {
    this.cities = cities;
    this.times = times;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(2)
  void measure() {
    Tenant.as(cities.bySlug("krefeld").orElseThrow().id(), this::run);
  }

  private void run() {
    searches();
    var latencies = searches();
    Told.say(
        Map.of(
            "search p50", latencies[SEARCHES / 2] / 1e6,
            "search p99", latencies[SEARCHES * 99 / 100] / 1e6));
  }

  private long[] searches() {
    var latencies = new long[SEARCHES];
    for (int i = 0; i < SEARCHES; i++) {
      var wish = wish(BenchDiary.CONCERN, BenchDiary.LANGUAGES[i % BenchDiary.LANGUAGES.length]);
      long begin = System.nanoTime();
      times.all(wish, clock.instant(), clock.instant().plus(AHEAD));
      latencies[i] = System.nanoTime() - begin;
    }
    Arrays.sort(latencies);
    return latencies;
  }

  static Wish wish(String concern, String language) {
    return new Wish(List.of(concern), BenchDiary.SITE, new Language(language), 1, false, Set.of());
  }
}
