package org.lotsenhaus.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.lotsenhaus.people.FindPeople;
import org.lotsenhaus.people.bench.ManyPeople;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.tenancy.Cities;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Looks for people by name, two at once, among very many of one protected area. */
@Component
@Profile("bench")
@ConditionalOnProperty("lotsenhaus.bench.people")
class InsidePeople {

  private static final String AREA = "counselling";
  private static final int SEARCHES = 500;

  private final Cities cities;
  private final ManyPeople many;
  private final FindPeople find;
  private final int count;

  InsidePeople(Cities cities, ManyPeople many, FindPeople find, Environment settings) {
    this.cities = cities;
    this.many = many;
    this.find = find;
    this.count = settings.getRequiredProperty("lotsenhaus.bench.people", Integer.class);
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(2)
  void measure() throws InterruptedException {
    var city = cities.bySlug("krefeld").orElseThrow().id();
    var adviser = Tenant.staff(city, "bench", Set.of(AREA), "");
    long begin = System.nanoTime();
    adviser.run(() -> many.fill(AREA, count));
    var filled = (System.nanoTime() - begin) / 1e9;
    var typed = ManyPeople.typed(2 * SEARCHES);
    search(adviser, typed);
    var sorted = search(adviser, typed);
    Told.say(
        Map.of(
            "filled",
            filled,
            "p50",
            sorted[sorted.length / 2] / 1e6,
            "p99",
            sorted[sorted.length * 99 / 100] / 1e6,
            "found",
            found(adviser, typed)));
  }

  private long[] search(Tenant adviser, List<String> typed) throws InterruptedException {
    var one = new long[SEARCHES];
    var other = new long[SEARCHES];
    var threads =
        Stream.of(
                Thread.ofPlatform().start(() -> search(adviser, typed.subList(0, SEARCHES), one)),
                Thread.ofPlatform()
                    .start(() -> search(adviser, typed.subList(SEARCHES, 2 * SEARCHES), other)))
            .toList();
    for (var thread : threads) {
      thread.join();
    }
    return LongStream.concat(LongStream.of(one), LongStream.of(other)).sorted().toArray();
  }

  private void search(Tenant adviser, List<String> typed, long[] nanos) {
    for (int i = 0; i < nanos.length; i++) {
      var name = typed.get(i);
      long begin = System.nanoTime();
      adviser.run(() -> find.byName(name));
      nanos[i] = System.nanoTime() - begin;
    }
  }

  /** Of a hundred who are there, how many are among the twenty shown. */
  private double found(Tenant adviser, List<String> typed) {
    return typed.subList(0, 100).stream()
        .filter(name ->
            adviser.call(() -> find.byName(name).stream().anyMatch(it -> it.name().equals(name))))
        .count();
  }
}
