package org.lotsenhaus.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.municipality.Municipalities;
import org.lotsenhaus.municipality.PublicHolidays;
import org.lotsenhaus.shared.TimeSlot;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When resources are there, for people to look at: also in the past, and whether taken or not. */
@Service
public class Timetable {

  /**
   * @param share who may book it; without one everybody
   */
  public record Open(TimeSlot time, @Nullable String share) {}

  private final Municipalities municipalities;
  private final Openings openings;
  private final Closures closures;

  Timetable(Municipalities municipalities, Openings openings, Closures closures) {
    this.municipalities = municipalities;
    this.openings = openings;
    this.closures = closures;
  }

  /** By the number of the resource, in the order of the clock. */
  @Transactional(readOnly = true)
  public Map<Integer, List<Open>> of(Collection<Resource> resources, LocalDate from, int days) {
    var city = municipalities.whereabouts();
    var origin = from.atStartOfDay(city.zone()).toInstant();
    var open = openTimes(city.zone(), PublicHolidays.of(city.holidays()), from, origin);
    int ticks = Ticks.of(from.plusDays(days).atStartOfDay(city.zone()).toInstant(), origin);
    var found = new HashMap<Integer, List<Open>>();
    for (var one : resources) {
      found.put(one.id(), spans(open.of(one, from, days, origin, ticks), origin, ticks));
    }
    return found;
  }

  private OpenTimes openTimes(
      ZoneId zone, PublicHolidays holidays, LocalDate from, Instant origin) {
    return new OpenTimes(
        zone, holidays::includes, openings.rules(), openings.extras(from), closures.after(origin));
  }

  private static List<Open> spans(Map<String, long[]> rows, Instant origin, int ticks) {
    var spans = new ArrayList<Open>();
    rows.forEach((share, row) -> {
      var name = share.equals(ResourceTimes.FOR_EVERYBODY) ? null : share;
      spans(row, origin, ticks).forEach(it -> spans.add(new Open(it, name)));
    });
    spans.sort(Comparator.comparing(it -> it.time().start()));
    return spans;
  }

  private static List<TimeSlot> spans(long[] row, Instant origin, int ticks) {
    var spans = new ArrayList<TimeSlot>();
    for (int from = Ticks.next(row, 0, ticks); from >= 0; ) {
      int until = endOf(row, from, ticks);
      spans.add(new TimeSlot(Ticks.at(from, origin), Ticks.at(until, origin)));
      from = Ticks.next(row, until, ticks);
    }
    return spans;
  }

  private static int endOf(long[] row, int from, int ticks) {
    int until = from + 1;
    while (until < ticks && Ticks.next(row, until, until + 1) == until) {
      until++;
    }
    return until;
  }

  /**
   * What remains of a time when others are taken away; crumbs shorter than asked for are left out.
   */
  public static List<TimeSlot> without(
      TimeSlot time, Collection<TimeSlot> others, Duration shortest) {
    var rest = new ArrayList<TimeSlot>();
    var from = time.start();
    for (var other : others.stream().sorted(Comparator.comparing(TimeSlot::start)).toList()) {
      if (other.end().isAfter(from) && other.start().isBefore(time.end())) {
        addIfLong(rest, from, other.start(), shortest);
        from = other.end();
      }
    }
    addIfLong(rest, from, time.end(), shortest);
    return rest;
  }

  private static void addIfLong(
      List<TimeSlot> rest, Instant from, Instant until, Duration shortest) {
    if (from.isBefore(until) && Duration.between(from, until).compareTo(shortest) >= 0) {
      rest.add(new TimeSlot(from, until));
    }
  }
}
