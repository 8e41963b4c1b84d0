package org.lotsenhaus.bench;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;
import org.lotsenhaus.appointments.Appointment.Channel;
import org.lotsenhaus.appointments.BookAppointment;
import org.lotsenhaus.appointments.BookAppointment.Details;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.FindTimes;
import org.lotsenhaus.appointments.JustTaken;
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

/** Searches and books without the web around it, and tells what it took. */
@Component
@Profile("bench")
@ConditionalOnProperty("lotsenhaus.bench.diary")
class InsideDiary {

  private static final int SEARCHES = 20_000;
  private static final int SEEKERS = 24;
  private static final Duration BOOKING = Duration.ofSeconds(5);
  private static final Duration AHEAD = Duration.ofDays(90);

  private final Cities cities;
  private final FindTimes times;
  private final BookAppointment book;
  private final Clock clock;
  private final Map<String, Double> told = new LinkedHashMap<>();

  InsideDiary(Cities cities, FindTimes times, BookAppointment book, Clock clock) {
    this.cities = cities;
    this.times = times;
    this.book = book;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(2)
  void measure() {
    Tenant.as(cities.bySlug("krefeld").orElseThrow().id(), this::run);
    System.out.println(
        IssueInside.TOLD
            + told.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(joining(";")));
  }

  private void run() {
    searches();
    var latencies = searches();
    told.put("search p50", latencies[SEARCHES / 2] / 1e6);
    told.put("search p99", latencies[SEARCHES * 99 / 100] / 1e6);
    told.put("one slot", (double) race(1000, wishOf("ar"), freeFor(wishOf("ar"), 1)));
    bookings(Duration.ofSeconds(2));
    told.put("bookings", bookings(BOOKING));
  }

  private long[] searches() {
    var latencies = new long[SEARCHES];
    for (int i = 0; i < SEARCHES; i++) {
      var wish = wishOf(BenchDiary.LANGUAGES[i % BenchDiary.LANGUAGES.length]);
      long begin = System.nanoTime();
      times.all(wish, clock.instant(), clock.instant().plus(AHEAD));
      latencies[i] = System.nanoTime() - begin;
    }
    Arrays.sort(latencies);
    return latencies;
  }

  static Wish wishOf(String language) {
    return new Wish(
        List.of(BenchDiary.CONCERN), BenchDiary.SITE, new Language(language), 1, false, Set.of());
  }

  private Instant freeFor(Wish wish, int after) {
    var free =
        times.all(wish, clock.instant().plus(Duration.ofDays(after)), clock.instant().plus(AHEAD));
    return free.getFirst();
  }

  /** How many got it who wanted the same time at once. */
  private long race(int many, Wish wish, Instant start) {
    var got = new LongAdder();
    var tenant = Tenant.bound();
    var go = new CountDownLatch(1);
    try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < many; i++) {
        all.execute(() -> {
          await(go);
          tenant.run(() -> tryToBook(wish, start, got));
        });
      }
      go.countDown();
    }
    return got.sum();
  }

  private static void await(CountDownLatch go) {
    try {
      go.await();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private double bookings(Duration length) {
    var booked = new LongAdder();
    var tenant = Tenant.bound();
    long begin = System.nanoTime();
    try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < SEEKERS; i++) {
        all.execute(() -> tenant.run(() -> keepBooking(begin + length.toNanos(), booked)));
      }
    }
    return booked.sum() * 1e9 / (System.nanoTime() - begin);
  }

  private void keepBooking(long end, LongAdder booked) {
    var languages = BenchDiary.LANGUAGES;
    while (System.nanoTime() < end) {
      var random = ThreadLocalRandom.current();
      var wish = wishOf(languages[random.nextInt(languages.length)]);
      var day = clock.instant().plus(Duration.ofDays(random.nextInt(1, 85)));
      var free = times.all(wish, day, day.plus(Duration.ofDays(4)));
      if (!free.isEmpty()) {
        tryToBook(wish, free.get(random.nextInt(free.size())), booked);
      }
    }
  }

  private void tryToBook(Wish wish, Instant start, LongAdder booked) {
    try {
      book.book(
          wish, start, new Details(Contact.NONE, null, Channel.API, UUID.randomUUID().toString()));
      booked.increment();
    } catch (JustTaken late) {
      // as it happens to people, too
    }
  }
}
