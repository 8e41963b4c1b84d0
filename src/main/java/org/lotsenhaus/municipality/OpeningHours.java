package org.lotsenhaus.municipality;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lotsenhaus.municipality.Site.Closure;
import org.lotsenhaus.shared.TimeSlot;

/**
 * When a site is open: local rules, public holidays and closures, answered in instants, so that a
 * change of the clock shifts nothing. Looks at most half a year ahead.
 */
public final class OpeningHours {

  private static final int FORESIGHT_DAYS = 183;

  private final TreeMap<LocalDate, WeeklyHours> since = new TreeMap<>();
  private final List<Closure> closures;
  private final ZoneId zone;
  private final PublicHolidays holidays;

  public OpeningHours(Site site, ZoneId zone, PublicHolidays holidays) {
    this.closures = site.closures();
    this.zone = zone;
    this.holidays = holidays;
    for (var hours : site.openingHours()) {
      since.put(
          hours.from() == null ? LocalDate.MIN : hours.from(), WeeklyHours.parse(hours.rule()));
    }
  }

  public boolean isOpen(Instant instant) {
    return slotAround(instant).isPresent();
  }

  /** When the site closes next; empty when it is closed. */
  public Optional<Instant> closesAt(Instant instant) {
    return slotAround(instant).map(TimeSlot::end);
  }

  /** When the site opens next; empty when it is open, or stays closed as far as we see. */
  public Optional<Instant> nextOpening(Instant instant) {
    return isOpen(instant)
        ? Optional.empty()
        : slotsFrom(dayOf(instant))
            .map(TimeSlot::start)
            .filter(start -> start.isAfter(instant))
            .findFirst();
  }

  private Optional<TimeSlot> slotAround(Instant instant) {
    var today = dayOf(instant);
    return Stream.concat(on(today.minusDays(1)).stream(), on(today).stream())
        .filter(slot -> slot.contains(instant))
        .findFirst();
  }

  private Stream<TimeSlot> slotsFrom(LocalDate day) {
    return IntStream.range(0, FORESIGHT_DAYS)
        .mapToObj(day::plusDays)
        .flatMap(it -> on(it).stream());
  }

  /** The openings that begin on a day, in order. */
  public List<TimeSlot> on(LocalDate day) {
    var hours = since.floorEntry(day);
    if (hours == null || closure(day).isPresent()) {
      return List.of();
    }
    return hours.getValue().on(day, holidays).stream()
        .map(it -> new TimeSlot(at(day, it.from()), at(day, it.until())))
        .toList();
  }

  private Instant at(LocalDate day, int minutes) {
    return day.plusDays(minutes / (24 * 60))
        .atTime(minutes / 60 % 24, minutes % 60)
        .atZone(zone)
        .toInstant();
  }

  public Optional<Closure> closure(LocalDate day) {
    return closures.stream().filter(it -> it.includes(day)).findFirst();
  }

  /** Whether the site stays closed on this day because it is a public holiday. */
  public boolean closedForHoliday(LocalDate day) {
    return holidays.includes(day) && closure(day).isEmpty() && on(day).isEmpty();
  }

  public LocalDate dayOf(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  public ZoneId zone() {
    return zone;
  }
}
