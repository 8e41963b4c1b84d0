package org.lotsenhaus.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.lotsenhaus.blueprint.ImportFile;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.tenancy.Cities;
import org.lotsenhaus.tenancy.City;
import org.lotsenhaus.time.DemoClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Lets the three cities in, on the first start of a demo. */
@Component
@Profile("demo")
class DemoCities {

  private static final Logger log = LoggerFactory.getLogger(DemoCities.class);
  private static final List<String> SLUGS = List.of("krefeld", "moenchengladbach", "moers");

  private static final Duration LONG_AGO = Duration.ofDays(100);

  private final Cities cities;
  private final ImportFile blueprints;
  private final DemoStaff staff;
  private final DemoHistory history;
  private final DemoCalendar calendar;
  private final DemoBookings bookings;
  private final DemoDraws draws;
  private final DemoTogether together;
  private final Clock clock;
  private volatile boolean furnished;

  DemoCities(
      Cities cities,
      ImportFile blueprints,
      DemoStaff staff,
      DemoHistory history,
      DemoCalendar calendar,
      DemoBookings bookings,
      DemoDraws draws,
      DemoTogether together,
      Clock clock) {
    this.cities = cities;
    this.blueprints = blueprints;
    this.staff = staff;
    this.history = history;
    this.calendar = calendar;
    this.bookings = bookings;
    this.draws = draws;
    this.together = together;
    this.clock = clock;
  }

  void enterOnFirstStart() {
    if (cities.all().isEmpty()) {
      SLUGS.forEach(this::enter);
    }
    furnished = true;
  }

  /** Those that are ready to live in. */
  List<City> furnished() {
    return furnished ? cities.all() : List.of();
  }

  private void enter(String slug) {
    blueprints.run(text(slug));
    var city = cities.bySlug(slug).orElseThrow();
    log.info("{} moves in", city.name());
    Tenant.as(city.id(), this::furnish);
  }

  private void furnish() {
    DemoClock.at(clock.instant().minus(LONG_AGO), staff::hire);
    history.write();
    DemoClock.at(yesterday(), this::makeAppointments);
    together.begin();
  }

  /** So that this morning and the day before have had some, too. */
  private Instant yesterday() {
    return clock.instant().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.DAYS);
  }

  private void makeAppointments() {
    calendar.plan();
    bookings.fill();
    draws.hold();
  }

  private static String text(String slug) {
    try (var file = new ClassPathResource("blueprints/" + slug + ".yaml").getInputStream()) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  List<City> all() {
    return cities.all();
  }
}
