package org.lotsenhaus.bench;

import static org.lotsenhaus.bench.InsideSearches.AHEAD;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lotsenhaus.appointments.Appointment.Channel;
import org.lotsenhaus.appointments.BookAppointment;
import org.lotsenhaus.appointments.BookAppointment.Details;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.FindTimes;
import org.lotsenhaus.appointments.Wish;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.shared.TenantId;
import org.lotsenhaus.tenancy.Cities;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Searches and books in ten cities of however many there are, one after the other. */
@Component
@Profile("bench")
@ConditionalOnProperty(name = "lotsenhaus.bench.diary", havingValue = "grown")
class InsideGrowth {

  private static final int SAMPLE = 10;
  private static final int SEARCHES_EACH = 20;

  /** Other work on the machine only ever makes a run slower: the best of a few counts. */
  private static final int RUNS = 3;

  private final Cities cities;
  private final FindTimes times;
  private final BookAppointment book;
  private final Clock clock;
  private final int bookings;
  private final Wish wish = InsideSearches.wish(BenchRareTimes.FIVE, "de");

  InsideGrowth(
      Cities cities,
      FindTimes times,
      BookAppointment book,
      Clock clock,
      @Value("${lotsenhaus.bench.bookings:1000}") int bookings) {
    this.cities = cities;
    this.times = times;
    this.book = book;
    this.clock = clock;
    this.bookings = bookings;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(2)
  void measure() {
    var all = cities.all();
    var sample =
        IntStream.range(0, Math.min(SAMPLE, all.size()))
            .mapToObj(it -> all.get(it * all.size() / Math.min(SAMPLE, all.size())).id())
            .toList();
    run(sample);
    var runs = Stream.generate(() -> run(sample)).limit(RUNS).toList();
    Told.say(Map.of("search", best(runs, Run::search), "booking", best(runs, Run::booking)));
  }

  private record Run(double search, double booking) {}

  private static double best(List<Run> runs, ToDoubleFunction<Run> p99) {
    return runs.stream().mapToDouble(p99).min().orElseThrow();
  }

  /** Some search, some book: both in turn, so that what disturbs one also finds the other. */
  private Run run(List<TenantId> sample) {
    var searched = new long[bookings * SEARCHES_EACH];
    var booked = new long[bookings];
    for (int i = 0; i < bookings; i++) {
      for (int j = 0; j < SEARCHES_EACH; j++) {
        searched[i * SEARCHES_EACH + j] = search(any(sample));
      }
      booked[i] = book(any(sample));
    }
    return new Run(p99(searched), p99(booked));
  }

  private static TenantId any(List<TenantId> cities) {
    return cities.get(ThreadLocalRandom.current().nextInt(cities.size()));
  }

  private static double p99(long[] nanos) {
    Arrays.sort(nanos);
    return nanos[(int) Math.ceil(nanos.length * 0.99) - 1] / 1e6;
  }

  private long search(TenantId city) {
    return Tenant.call(
        city,
        () -> {
          long begin = System.nanoTime();
          times.all(wish, clock.instant(), clock.instant().plus(AHEAD));
          return System.nanoTime() - begin;
        });
  }

  private long book(TenantId city) {
    return Tenant.call(
        city,
        () -> {
          var free =
              times.all(
                  wish, clock.instant().plus(Duration.ofDays(1)), clock.instant().plus(AHEAD));
          var start = free.get(ThreadLocalRandom.current().nextInt(free.size()));
          var email = Contact.of(Contact.Kind.EMAIL, UUID.randomUUID() + "@example.org");
          var details = new Details(email, null, Channel.API, UUID.randomUUID().toString());
          long begin = System.nanoTime();
          book.book(wish, start, details);
          return System.nanoTime() - begin;
        });
  }
}
