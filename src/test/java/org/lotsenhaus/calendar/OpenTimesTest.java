package org.lotsenhaus.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.calendar.OpeningRule.Kind;
import org.lotsenhaus.municipality.Validity;
import org.lotsenhaus.shared.TimeSlot;

class OpenTimesTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Resource ADVISER =
      new Resource(1, Resource.Kind.ADVISER, "a", Set.of("unit:residence"));

  @Test
  void nobody_is_there_in_the_hour_that_the_clock_skips() {
    var night = LocalDate.of(2026, 3, 29);
    var open = new Minutes(120, 240).on(night, BERLIN);
    assertThat(minutes(open)).isEqualTo(60);
    assertThat(new Minutes(120, 180).on(night, BERLIN)).isEmpty();
  }

  @Test
  void the_hour_that_comes_twice_is_there_twice() {
    assertThat(minutes(new Minutes(120, 180).on(LocalDate.of(2026, 10, 25), BERLIN)))
        .isEqualTo(120);
  }

  @Test
  void nine_o_clock_stays_nine_o_clock() {
    var before = new Minutes(540, 600).on(LocalDate.of(2026, 3, 27), BERLIN).getFirst();
    var after = new Minutes(540, 600).on(LocalDate.of(2026, 3, 30), BERLIN).getFirst();
    assertThat(before.start().atZone(BERLIN).toLocalTime()).isEqualTo(LocalTime.of(9, 0));
    assertThat(after.start().atZone(BERLIN).toLocalTime()).isEqualTo(LocalTime.of(9, 0));
  }

  @Test
  void every_second_week_keeps_its_turn_over_new_year() {
    var rule = rule(DayOfWeek.MONDAY, 2, LocalDate.of(2026, 12, 14));
    var mondays =
        IntStream.range(0, 6)
            .mapToObj(week -> LocalDate.of(2026, 12, 14).plusWeeks(week))
            .filter(rule::holdsOn)
            .toList();
    assertThat(mondays)
        .containsExactly(
            LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 11));
  }

  @Test
  void closures_may_overlap_and_one_taken_away_leaves_the_other() {
    var morning = closure("2026-11-24T08:00:00Z", "2026-11-24T10:00:00Z");
    var later = closure("2026-11-24T09:00:00Z", "2026-11-24T11:00:00Z");
    assertThat(openTicks(List.of(morning, later), false)).isEqualTo(12);
    assertThat(openTicks(List.of(later), false)).isEqualTo(24);
    assertThat(openTicks(List.of(), false)).isEqualTo(48);
  }

  @Test
  void a_public_holiday_is_free() {
    assertThat(openTicks(List.of(), true)).isZero();
  }

  @Test
  void what_is_kept_for_a_share_is_nobody_elses_though_a_rule_opens_it() {
    var rows = withExtra("draw:1", 600, 840);
    assertThat(cardinality(rows, ResourceTimes.FOR_EVERYBODY)).isEqualTo(12);
    assertThat(cardinality(rows, "draw:1")).isEqualTo(48);
  }

  @Test
  void an_extra_day_for_everybody_takes_nothing_away() {
    var rows = withExtra(null, 600, 840);
    assertThat(cardinality(rows, ResourceTimes.FOR_EVERYBODY)).isEqualTo(60);
  }

  /** Open by rule from 9 to 13 o'clock, and besides by an extra day. */
  private static Map<String, long[]> withExtra(@Nullable String share, int from, int until) {
    var day = LocalDate.of(2026, 11, 24);
    var rules = List.of(rule(DayOfWeek.TUESDAY, 1, LocalDate.of(2026, 11, 2)));
    var extra = new OpeningExtra(UUID.randomUUID(), 1, day, new Minutes(from, until), share);
    return new OpenTimes(BERLIN, it -> false, rules, List.of(extra), List.of())
        .of(ADVISER, day, 1, Instant.parse("2026-11-24T00:00:00Z"), 288);
  }

  private static int cardinality(Map<String, long[]> rows, String share) {
    return java.util.BitSet.valueOf(rows.getOrDefault(share, new long[0])).cardinality();
  }

  /** On Tuesday, 24 November, from 9 to 13 o'clock, which is 8 to 12 in UTC. */
  private static int openTicks(List<Closure> closures, boolean holiday) {
    var rules = List.of(rule(DayOfWeek.TUESDAY, 1, LocalDate.of(2026, 11, 2)));
    var open = new OpenTimes(BERLIN, day -> holiday, rules, List.of(), closures);
    var day = LocalDate.of(2026, 11, 24);
    var rows = open.of(ADVISER, day, 1, Instant.parse("2026-11-24T00:00:00Z"), 288);
    return rows.values().stream()
        .mapToInt(row -> java.util.BitSet.valueOf(row).cardinality())
        .sum();
  }

  private static OpeningRule rule(DayOfWeek day, int everyWeeks, LocalDate countedFrom) {
    return new OpeningRule(
        UUID.randomUUID(),
        1,
        Kind.OPEN,
        day,
        new Minutes(540, 780),
        everyWeeks,
        countedFrom,
        Validity.ALWAYS,
        null);
  }

  private static Closure closure(String from, String until) {
    var time = new TimeSlot(Instant.parse(from), Instant.parse(until));
    return new Closure(UUID.randomUUID(), "unit:residence", time, "test");
  }

  private static long minutes(List<TimeSlot> slots) {
    return slots.stream().map(TimeSlot::duration).mapToLong(Duration::toMinutes).sum();
  }
}
