package org.lotsenhaus.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeTry;
import org.lotsenhaus.calendar.Need.Part;
import org.lotsenhaus.calendar.Need.Team;
import org.lotsenhaus.calendar.OpeningRule.Kind;
import org.lotsenhaus.municipality.Validity;
import org.lotsenhaus.shared.TimeSlot;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCities;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;

/**
 * The index in memory against a naive answer by SQL: with random openings, breaks, claims, closures
 * and zones, around the nights in which clocks change.
 */
@HouseTest
class AvailabilityAgainstSqlTest {

  private static final List<String> ZONES =
      List.of("Europe/Berlin", "UTC", "Asia/Kathmandu", "America/New_York", "Australia/Lord_Howe");
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2026, 3, 28),
          LocalDate.of(2026, 10, 24),
          LocalDate.of(2026, 12, 30),
          LocalDate.of(2026, 11, 24));

  @Autowired TestCities cities;
  @Autowired Resources resources;
  @Autowired Openings openings;
  @Autowired Closures closures;
  @Autowired Claims claims;
  @Autowired Availability availability;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeTry
  void begin() throws Exception {
    new TestContextManager(getClass()).prepareTestInstance(this);
  }

  @Property(tries = 25)
  void index_and_database_agree_on_every_start(@ForAll long seed) {
    var random = new Random(seed);
    var first = DAYS.get(random.nextInt(DAYS.size()));
    clock.set(first.atStartOfDay().minusMinutes(1));
    var city = cities.aCity().open();
    city.run(() -> fill(random, first));
    var from = clock.instant().plusSeconds(60);
    var until = from.plus(Duration.ofDays(3));
    var meeting = Duration.ofMinutes(5L * (1 + random.nextInt(30)));
    var shares =
        List.of(Set.<String>of(), Set.of("URGENT"), Set.of("URGENT", "draw:1"))
            .get(random.nextInt(3));
    var need = need(meeting, Duration.ofMinutes(5L * random.nextInt(4))).with(shares);

    var index = city.call(() -> availability.starts(need, from, until).every(Ticks.LENGTH));

    assertThat(index).isEqualTo(naive(city, need, from, until));
  }

  /** An adviser, and later an interpreter; or one who needs none. */
  private static Need need(Duration meeting, Duration after) {
    return Need.of(
        Team.of(Part.throughout(meeting, "both")),
        Team.of(Part.throughout(meeting, "one"), new Part(Set.of("two"), after, meeting)));
  }

  private void fill(Random random, LocalDate first) {
    jdbc.sql("update city set time_zone = ?")
        .param(ZONES.get(random.nextInt(ZONES.size())))
        .update();
    for (int i = 0; i < 6; i++) {
      var tag = List.of("one", "two", "both").get(i % 3);
      int one =
          resources.save(Resource.Kind.ADVISER, UUID.randomUUID().toString(), List.of(tag), "test");
      for (int n = 0; n < 4; n++) {
        openings.add(rule(random, one, first), "test");
      }
      openings.add(extra(random, one, first), "test");
      claim(random, one);
    }
    for (var covers : List.of("one", "two", "both")) {
      closures.add(new Closure(UUID.randomUUID(), covers, span(random, 300), "test"), "test");
    }
  }

  private static OpeningRule rule(Random random, int resource, LocalDate first) {
    int from = 5 * random.nextInt(280);
    int until = Math.min(24 * 60, from + 5 * (1 + random.nextInt(150)));
    return new OpeningRule(
        UUID.randomUUID(),
        resource,
        random.nextInt(4) == 0 ? Kind.BREAK : Kind.OPEN,
        DayOfWeek.of(1 + first.plusDays(random.nextInt(3)).getDayOfWeek().ordinal()),
        new Minutes(from, until),
        1 + random.nextInt(2),
        first.plusDays(random.nextInt(10)),
        Validity.ALWAYS,
        random.nextInt(3) == 0 ? "URGENT" : null);
  }

  /** For everybody, or kept apart for those who may see it. */
  private static OpeningExtra extra(Random random, int resource, LocalDate first) {
    int from = 5 * random.nextInt(280);
    return new OpeningExtra(
        UUID.randomUUID(),
        resource,
        first.plusDays(random.nextInt(3)),
        new Minutes(from, Math.min(24 * 60, from + 5 * (1 + random.nextInt(100)))),
        Arrays.asList(null, "URGENT", "draw:1").get(random.nextInt(3)));
  }

  /** One a day, so that they don't overlap: that is another test's matter. */
  private void claim(Random random, int resource) {
    for (int day = 0; day < 3; day++) {
      var start = clock.instant().plusSeconds(60 + 60L * 5 * (288 * day + random.nextInt(270)));
      var end = start.plusSeconds(60L * 5 * (1 + random.nextInt(17)));
      claims.book(UUID.randomUUID(), List.of(resource), new TimeSlot(start, end));
    }
  }

  private TimeSlot span(Random random, int minutes) {
    var start = clock.instant().plusSeconds(60 + 60L * 5 * random.nextInt(3 * 288));
    return new TimeSlot(start, start.plusSeconds(60L * 5 * (1 + random.nextInt(minutes / 5))));
  }

  /** Word for word what free means, one start and one tick at a time. */
  private List<Instant> naive(TestCity city, Need need, Instant from, Instant until) {
    var free = new TreeSet<Instant>();
    for (var team : need.anyOf()) {
      var together = new TreeSet<>(freeFor(city, team.allOf().getFirst(), need, from, until));
      team.allOf().forEach(it -> together.retainAll(freeFor(city, it, need, from, until)));
      free.addAll(together);
    }
    return List.copyOf(free);
  }

  private List<Instant> freeFor(TestCity city, Part part, Need need, Instant from, Instant until) {
    return city.call(() -> freeFor(part, need, from, until));
  }

  private List<Instant> freeFor(Part part, Need need, Instant from, Instant until) {
    return jdbc.sql(
            """
            select start from generate_series(?::timestamptz, ?::timestamptz - interval '5 minutes', interval '5 minutes') as start
            where exists (
              select from resource r, city c
              where r.tags @> ?::text[] and not exists (
                select from generate_series(start + ? * interval '1 minute',
                    start + (? - 5) * interval '1 minute', interval '5 minutes') as tick
                where not exists (select from unnest(array[''] || ?::text[]) as kept (by_whom)
                    where (exists (select from opening_rule o
                        where o.resource_id = r.id and o.kind = 'OPEN' and coalesce(o.share, '') = by_whom
                          and holds_at(o, tick at time zone c.time_zone))
                      or exists (select from opening_extra e
                        where e.resource_id = r.id and coalesce(e.share, '') = by_whom and extra_at(e)))
                      and not exists (select from opening_extra e
                        where e.resource_id = r.id and e.share <> by_whom and extra_at(e)))
                  or exists (select from opening_rule o
                    where o.resource_id = r.id and o.kind = 'BREAK' and holds_at(o, tick at time zone c.time_zone))
                  or exists (select from calendar_closure l
                    where l.covers = any (r.tags) and l.starts_at < tick + interval '5 minutes' and l.ends_at > tick)
                  or exists (select from claim m
                    where m.resource_id = r.id and m.starts_at < tick + interval '5 minutes' and m.ends_at > tick)))
            order by start
            """
                .replace(
                    "extra_at(e)",
                    """
                    e.day = (tick at time zone c.time_zone)::date
                    and extract(hour from tick at time zone c.time_zone) * 60
                      + extract(minute from tick at time zone c.time_zone) >= e.from_minute
                    and extract(hour from tick at time zone c.time_zone) * 60
                      + extract(minute from tick at time zone c.time_zone) < e.until_minute
                    """)
                .replace(
                    "holds_at(o, tick at time zone c.time_zone)",
                    """
                    extract(isodow from tick at time zone c.time_zone) = o.weekday
                    and extract(hour from tick at time zone c.time_zone) * 60
                      + extract(minute from tick at time zone c.time_zone) >= o.from_minute
                    and extract(hour from tick at time zone c.time_zone) * 60
                      + extract(minute from tick at time zone c.time_zone) < o.until_minute
                    and ((date_trunc('week', tick at time zone c.time_zone)::date
                      - date_trunc('week', o.counted_from::timestamp)::date) / 7) % o.every_weeks = 0
                    and (o.kind = 'BREAK' or not (tick at time zone c.time_zone)::date = any (array[
                      date '2026-01-01', date '2026-12-25', date '2026-12-26', date '2027-01-01']))
                    """))
        .params(at(from), at(until), part.tags().toArray(String[]::new))
        .params(part.after().toMinutes(), part.after().plus(part.lasting()).toMinutes())
        .param(need.shares().toArray(String[]::new))
        .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .list();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
