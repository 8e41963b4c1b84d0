package org.lotsenhaus.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which of the possible starts are offered; of a day of somebody who is there until noon. */
class StartsTest {

  private static final Instant MIDNIGHT = Instant.parse("2026-11-25T00:00:00Z");
  private static final Duration QUARTER = Duration.ofMinutes(15);
  private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

  @Test
  void meetings_follow_each_other_from_the_begin() {
    assertThat(offered(HALF_AN_HOUR, "00:00", free("09:00", "11:00")))
        .isEqualTo(times("09:00", "09:30", "10:00", "10:30"));
  }

  @Test
  void each_stretch_begins_anew_where_something_ends() {
    assertThat(offered(HALF_AN_HOUR, "00:00", free("09:00", "09:30"), free("10:15", "11:15")))
        .isEqualTo(times("09:00", "10:15", "10:45"));
  }

  @Test
  void the_last_one_ends_with_the_stretch() {
    assertThat(offered(HALF_AN_HOUR, "00:00", free("09:15", "11:00")))
        .isEqualTo(times("09:15", "09:45", "10:15", "10:30"));
  }

  @Test
  void as_time_passes_the_same_times_are_left() {
    assertThat(offered(HALF_AN_HOUR, "09:10", free("09:00", "11:00")))
        .isEqualTo(times("09:30", "10:00", "10:30"));
  }

  @Test
  void nobody_is_asked_to_come_at_five_past() {
    assertThat(offered(HALF_AN_HOUR, "00:00", free("09:05", "10:20")))
        .isEqualTo(times("09:15", "09:45"));
    assertThat(offered(Duration.ofMinutes(20), "00:00", free("09:00", "10:00")))
        .isEqualTo(times("09:00", "09:30"));
    assertThat(offered(HALF_AN_HOUR, "00:00", free("09:05", "09:40"))).isEmpty();
  }

  @Test
  void a_stretch_as_long_as_the_meeting_has_one_start() {
    assertThat(offered(Duration.ofMinutes(45), "00:00", free("09:15", "10:00")))
        .isEqualTo(times("09:15"));
  }

  private record Free(int from, int until) {}

  private static Free free(String from, String until) {
    return new Free(tick(from), tick(until));
  }

  private static List<LocalTime> offered(Duration lasting, String soon, Free... free) {
    var row = Ticks.row(tick("23:55"));
    Stream.of(free).forEach(it -> Ticks.set(row, it.from(), it.until()));
    Ticks.keepRuns(row, Ticks.in(lasting));
    return new Starts(row, MIDNIGHT, 0, tick(soon), tick("23:55"))
        .oneAfterAnother(QUARTER, lasting).stream()
            .map(it -> LocalTime.ofInstant(it, java.time.ZoneOffset.UTC))
            .toList();
  }

  private static int tick(String time) {
    return LocalTime.parse(time).toSecondOfDay() / 300;
  }

  private static List<LocalTime> times(String... times) {
    return Stream.of(times).map(LocalTime::parse).toList();
  }
}
