package org.lotsenhaus.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.AlreadyBooked;
import org.lotsenhaus.appointments.Appointment.Channel;
import org.lotsenhaus.appointments.BookAppointment;
import org.lotsenhaus.appointments.BookAppointment.Details;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.FindTimes;
import org.lotsenhaus.appointments.FindTimes.PartOfDay;
import org.lotsenhaus.appointments.JustTaken;
import org.lotsenhaus.appointments.NotBookable;
import org.lotsenhaus.appointments.Wish;
import org.lotsenhaus.calendar.Resource;
import org.lotsenhaus.calendar.Resource.Kind;
import org.lotsenhaus.calendar.Resources;
import org.lotsenhaus.calendar.Timetable;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.concerns.Concern;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Three weeks ahead, about half of the advisers' time is booked, by people who don't exist. */
@Component
@Profile("demo")
class DemoBookings {

  private static final int DAYS = 21;
  private static final double FULL = 0.5;
  private static final int MOST_TRIES = 1500;

  private static final List<String> FIRST =
      List.of("Aylin", "Omar", "Iryna", "Lina", "Ion", "Farid", "Ewa", "Georgi", "Arta", "Selam");
  private static final List<String> LAST =
      List.of(
          "Yılmaz",
          "Haddad",
          "Kovalenko",
          "Al-Sayed",
          "Popescu",
          "Rahimi",
          "Nowak",
          "Petrov",
          "Hoxha",
          "Tesfay",
          "Demirci",
          "Mazur",
          "Osei",
          "Aziz");

  private final CityPlans plans;
  private final Resources resources;
  private final Timetable timetable;
  private final FindTimes times;
  private final BookAppointment book;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemoBookings(
      CityPlans plans,
      Resources resources,
      Timetable timetable,
      FindTimes times,
      BookAppointment book,
      TransactionTemplate transaction,
      Clock clock) {
    this.plans = plans;
    this.resources = resources;
    this.timetable = timetable;
    this.times = times;
    this.book = book;
    this.transaction = transaction;
    this.clock = clock;
  }

  void fill() {
    var random = new Random(56);
    var plan = plans.current();
    var concerns = plan.concerns().stream().filter(Concern::byAppointment).toList();
    long wanted = (long) (openMinutes() * FULL);
    for (int tries = 0; wanted > 0 && tries < MOST_TRIES && !concerns.isEmpty(); tries++) {
      wanted -= bookOne(plan, concerns.get(random.nextInt(concerns.size())), random);
    }
  }

  private long openMinutes() {
    return java.util.Objects.requireNonNull(
        transaction.execute(status -> {
          var advisers = new ArrayList<Resource>();
          resources.all().stream().filter(it -> it.kind() == Kind.ADVISER).forEach(advisers::add);
          return timetable.of(advisers, LocalDate.now(clock), DAYS).values().stream()
              .flatMap(List::stream)
              .mapToLong(it -> it.time().duration().toMinutes())
              .sum();
        }));
  }

  /** How many minutes that took. */
  private long bookOne(CityPlan plan, Concern concern, RandomGenerator random) {
    var site = plan.sites().get(random.nextInt(plan.sites().size())).key();
    var shares = random.nextInt(12) == 0 ? Set.of(Wish.URGENT) : Set.<String>of();
    var people = 1 + random.nextInt(8) / 6;
    var wish = new Wish(List.of(concern.key()), site, Dice.language(random), people, false, shares);
    var day = plan.day().plusDays(random.nextInt(DAYS));
    try {
      var free = times.times(wish, day, PartOfDay.ANY);
      if (free.isEmpty()) {
        return 0;
      }
      var details =
          new Details(Contact.NONE, name(random), Channel.DESK, UUID.randomUUID().toString());
      return book.book(wish, free.get(random.nextInt(free.size())), details)
          .time()
          .duration()
          .toMinutes();
    } catch (JustTaken | NotBookable | AlreadyBooked elsewhere) {
      return 0;
    }
  }

  private static @Nullable String name(RandomGenerator random) {
    return random.nextInt(8) == 0
        ? null
        : LAST.get(random.nextInt(LAST.size())) + ", " + FIRST.get(random.nextInt(FIRST.size()));
  }
}
