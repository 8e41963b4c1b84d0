package org.lotsenhaus.bench;

import static org.lotsenhaus.bench.InsideSearches.AHEAD;
import static org.lotsenhaus.bench.InsideSearches.wish;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.lotsenhaus.appointments.Appointment.Channel;
import org.lotsenhaus.appointments.BookAppointment;
import org.lotsenhaus.appointments.BookAppointment.Details;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.FindTimes;
import org.lotsenhaus.appointments.JustTaken;
import org.lotsenhaus.appointments.Wish;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.tenancy.Cities;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Books without the web around it, and tells what it took. */
@Component
@Profile("bench")
@ConditionalOnProperty(name = "lotsenhaus.bench.diary", havingValue = "booked")
class InsideBookings {

  static final int SEEKERS = 24;
  private static final int CROWD = 1000;
  private static final Duration WARMING = Duration.ofSeconds(15);
  private static final Duration BOOKING = Duration.ofSeconds(5);

  private final Cities cities;
  private final FindTimes times;
  private final BookAppointment book;
  private final Clock clock;
  private final AtomicInteger people = new AtomicInteger();

  InsideBookings(Cities cities, FindTimes times, BookAppointment book, Clock clock) {
    this.cities = cities;
    this.times = times;
    this.book = book;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(2)
  void measure() {
    Tenant.as(cities.bySlug("krefeld").orElseThrow().id(), this::run);
  }

  private void run() {
    var told = new LinkedHashMap<String, Double>();
    var few = german(BenchRareTimes.FEW);
    told.put("one place", race(CROWD, few, lastPlace(few)));
    told.put("three places", race(CROWD, few));
    told.put("five at once", race(5, german(BenchRareTimes.FIVE)));
    bookings(WARMING);
    told.put("bookings", Math.max(bookings(BOOKING), bookings(BOOKING)));
    Told.say(told);
  }

  private static Wish german(String concern) {
    return wish(concern, "de");
  }

  /** Two of the three who have it are booked at this time. */
  private Instant lastPlace(Wish wish) {
    var start = first(wish, Duration.ofDays(2));
    book.book(wish, start, somebody());
    book.book(wish, start, somebody());
    return start;
  }

  private Instant first(Wish wish, Duration ahead) {
    var soonest = clock.instant().plus(ahead);
    return times.all(wish, soonest, soonest.plus(AHEAD)).getFirst();
  }

  private double race(int many, Wish wish) {
    return race(many, wish, first(wish, Duration.ofDays(1)));
  }

  /** How many got it who wanted the same time at once. */
  private double race(int many, Wish wish, Instant start) {
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
      var wish = wish(BenchDiary.CONCERN, languages[random.nextInt(languages.length)]);
      var day = clock.instant().plus(Duration.ofDays(random.nextInt(1, 85)));
      var free = times.all(wish, day, day.plus(Duration.ofDays(4)));
      if (!free.isEmpty()) {
        tryToBook(wish, free.get(random.nextInt(free.size())), booked);
      }
    }
  }

  private void tryToBook(Wish wish, Instant start, LongAdder booked) {
    try {
      book.book(wish, start, somebody());
      booked.increment();
    } catch (JustTaken late) {
      // as it happens to people, too
    }
  }

  private Details somebody() {
    var address = "seeker-" + people.incrementAndGet() + "@example.org";
    return new Details(
        Contact.of(Contact.Kind.EMAIL, address), null, Channel.API, UUID.randomUUID().toString());
  }
}
