package org.lotsenhaus.calendar;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lotsenhaus.municipality.Municipalities;
import org.lotsenhaus.municipality.PublicHolidays;
import org.lotsenhaus.shared.TimeSlot;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the index of a city together from what the database knows. */
@Component
class LoadTimes {

  private static final int DAYS = Availability.HORIZON_DAYS + 3;

  private final Municipalities municipalities;
  private final Resources resources;
  private final Openings openings;
  private final Closures closures;
  private final Claims claims;
  private final Clock clock;

  LoadTimes(
      Municipalities municipalities,
      Resources resources,
      Openings openings,
      Closures closures,
      Claims claims,
      Clock clock) {
    this.municipalities = municipalities;
    this.resources = resources;
    this.openings = openings;
    this.closures = closures;
    this.claims = claims;
    this.clock = clock;
  }

  boolean coversToday(Instant origin) {
    return !origin.isAfter(clock.instant())
        && Duration.between(origin, clock.instant()).toDays() <= 1;
  }

  @Transactional(readOnly = true)
  CityTimes city() {
    var origin = clock.instant().truncatedTo(ChronoUnit.DAYS);
    int ticks = DAYS * Ticks.in(Duration.ofDays(1));
    var firstDay = LocalDate.ofInstant(origin, java.time.ZoneOffset.UTC).minusDays(1);
    var open = openTimes(origin, firstDay);
    var taken = taken(origin);
    var byNumber = new HashMap<Integer, ResourceTimes>();
    for (var one : resources.all()) {
      var times =
          new ResourceTimes(one, origin, open.of(one, firstDay, DAYS + 1, origin, ticks), ticks);
      byNumber.put(one.id(), times);
    }
    var city = new CityTimes(origin, ticks, byNumber);
    taken.forEach(city::takenAre);
    return city;
  }

  private OpenTimes openTimes(Instant origin, LocalDate firstDay) {
    var city = municipalities.whereabouts();
    var holidays = PublicHolidays.of(city.holidays());
    return new OpenTimes(
        city.zone(),
        holidays::includes,
        openings.rules(),
        openings.extras(firstDay),
        closures.after(origin));
  }

  private Map<Integer, List<Claim>> taken(Instant origin) {
    var now = clock.instant();
    return claims.after(origin).stream()
        .filter(claim -> claim.counts(now))
        .collect(groupingBy(Claim::resource));
  }

  /** Another instance took or freed something of these. */
  @Transactional(readOnly = true)
  void claimsAnew(CityTimes times, Set<Integer> changed) {
    var now = clock.instant();
    var ahead = new TimeSlot(times.origin(), times.origin().plus(Duration.ofDays(DAYS)));
    var taken =
        claims.during(ahead, changed).stream()
            .filter(claim -> claim.counts(now))
            .collect(groupingBy(Claim::resource));
    changed.forEach(one -> times.takenAre(one, taken.getOrDefault(one, List.of())));
  }
}
