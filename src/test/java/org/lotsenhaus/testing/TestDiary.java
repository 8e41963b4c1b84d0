package org.lotsenhaus.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lotsenhaus.appointments.Skills;
import org.lotsenhaus.appointments.Wish;
import org.lotsenhaus.calendar.Closure;
import org.lotsenhaus.calendar.Closures;
import org.lotsenhaus.calendar.Minutes;
import org.lotsenhaus.calendar.OpeningRule;
import org.lotsenhaus.calendar.OpeningRule.Kind;
import org.lotsenhaus.calendar.Openings;
import org.lotsenhaus.calendar.Resource;
import org.lotsenhaus.calendar.Resources;
import org.lotsenhaus.municipality.Validity;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.TimeSlot;
import org.springframework.stereotype.Component;

/**
 * Who can be booked in a {@link TestCity}: to be used in a transaction of the city. Everybody works
 * on weekdays from 9 to 12 and from 13 to 16.
 */
@Component
public class TestDiary {

  private static final String BY = "test";
  private static final int SEATS = 6;

  private final Resources resources;
  private final Openings openings;
  private final Closures closures;

  TestDiary(Resources resources, Openings openings, Closures closures) {
    this.resources = resources;
    this.openings = openings;
    this.closures = closures;
  }

  /** For residence, in the one house of the test city. */
  public int adviser(Language... speaks) {
    return adviserOf(TestPlan.RESIDENCE, speaks);
  }

  public int adviserOf(String unit, Language... speaks) {
    var tags = new ArrayList<>(List.of(Skills.unit(unit), Skills.site(TestPlan.SITE)));
    Stream.of(speaks).map(Skills::language).forEach(tags::add);
    return working(resources.save(Resource.Kind.ADVISER, UUID.randomUUID().toString(), tags, BY));
  }

  public int interpreter(Language language, boolean sworn) {
    var tags = new ArrayList<>(List.of(Skills.language(language)));
    if (sworn) {
      tags.add(Skills.SWORN);
    }
    return working(
        resources.save(Resource.Kind.INTERPRETER, UUID.randomUUID().toString(), tags, BY));
  }

  public int room() {
    var tags = new ArrayList<>(List.of(Skills.site(TestPlan.SITE), Skills.FOR_APPOINTMENTS));
    IntStream.rangeClosed(1, SEATS).mapToObj(Skills::seats).forEach(tags::add);
    return working(resources.save(Resource.Kind.ROOM, UUID.randomUUID().toString(), tags, BY));
  }

  private int working(int resource) {
    for (var day : DayOfWeek.values()) {
      if (day.getValue() <= DayOfWeek.FRIDAY.getValue()) {
        open(resource, day, "09:00", "16:00");
        add(resource, Kind.BREAK, day, "12:00", "13:00", null);
      }
    }
    return resource;
  }

  public void open(int resource, DayOfWeek day, String from, String until) {
    add(resource, Kind.OPEN, day, from, until, null);
  }

  public void reserve(int resource, DayOfWeek day, String from, String until, String share) {
    add(resource, Kind.OPEN, day, from, until, share);
  }

  private void add(
      int resource,
      Kind kind,
      DayOfWeek day,
      String from,
      String until,
      @org.jspecify.annotations.Nullable String share) {
    openings.add(
        new OpeningRule(
            UUID.randomUUID(),
            resource,
            kind,
            day,
            Minutes.between(LocalTime.parse(from), LocalTime.parse(until)),
            1,
            LocalDate.of(2026, 1, 5),
            Validity.ALWAYS,
            share),
        BY);
  }

  public UUID closed(String covers, String from, String until) {
    var closure = new Closure(UUID.randomUUID(), covers, slot(from, until), "test");
    closures.add(closure, BY);
    return closure.id();
  }

  public static TimeSlot slot(String from, String until) {
    return new TimeSlot(at(from), at(until));
  }

  /** Local time of the test city: {@code at("2026-11-25T09:00")}. */
  public static java.time.Instant at(String local) {
    return LocalDateTime.parse(local).atZone(TestClock.ZONE).toInstant();
  }

  /** To extend a permit, half an hour, with legal effect. */
  public static Wish wish(Language language) {
    return new Wish(List.of(TestCatalogue.EXTENSION), TestPlan.SITE, language, 1, false, Set.of());
  }
}
