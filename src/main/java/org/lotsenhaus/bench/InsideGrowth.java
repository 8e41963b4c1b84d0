package org.lotsenhaus.bench;

import static org.lotsenhaus.bench.InsideSearches.AHEAD;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.lotsenhaus.appointments.Appointment.Channel;
import org.lotsenhaus.appointments.BookAppointment;
import org.lotsenhaus.appointments.BookAppointment.Details;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.FindTimes;
import org.lotsenhaus.appointments.Wish;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.shared.TenantId;
import org.lotsenhaus.tenancy.Cities;
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
  private static final int SEARCHES = 20_000;
  private static final int BOOKINGS = 100;

  /** Other work on the machine only ever makes a run slower: the best of a few counts. */
  private static final int RUNS = 3;

  private final Cities cities;
  private final FindTimes times;
  private final BookAppointment book;
  private final Clock clock;
  private final Wish wish = InsideSearches.wish(BenchRareTimes.FIVE, "de");

  InsideGrowth(Cities cities, FindTimes times, BookAppointment book, Clock clock) {
    this.cities = cities;
    this.times = times;
    this.book = book;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(2)
  void measure() {
    var all = cities.all();
    var sample =
        IntStream.range(0, Math.min(SAMPLE, all.size()))
            .mapToObj(it -> all.get(it * all.size() / Math.min(SAMPLE, all.size())).id())
            .toList();
    Told.say(
        Map.of(
            "search", best(SEARCHES, () -> search(any(sample))),
            "booking", best(BOOKINGS, () -> book(any(sample)))));
  }

  private static TenantId any(List<TenantId> cities) {
    return cities.get(ThreadLocalRandom.current().nextInt(cities.size()));
  }

  private static double best(int count, LongSupplier nanos) {
    p99(count, nanos);
    return IntStream.range(0, RUNS).mapToDouble(it -> p99(count, nanos)).min().orElseThrow();
  }

  private static double p99(int count, LongSupplier nanos) {
    var sorted = LongStream.generate(nanos).limit(count).sorted().toArray();
    return sorted[(int) Math.ceil(count * 0.99) - 1] / 1e6;
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
