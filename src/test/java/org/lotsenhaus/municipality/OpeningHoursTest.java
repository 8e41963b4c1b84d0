package org.lotsenhaus.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotsenhaus.municipality.Site.Address;
import org.lotsenhaus.municipality.Site.Closure;
import org.lotsenhaus.municipality.Site.Hours;
import org.lotsenhaus.municipality.WeeklyHours.HoursNotUnderstood;

class OpeningHoursTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final String KREFELD = "Mo-We 08:00-16:00; Th 08:00-18:00; Fr 08:00-12:30; PH off";

  @Test
  void a_site_is_open_from_the_first_minute_and_closed_from_the_last() {
    var hours = open(KREFELD);
    assertThat(hours.isOpen(at("2026-05-12T08:00"))).isTrue();
    assertThat(hours.isOpen(at("2026-05-12T15:59"))).isTrue();
    assertThat(hours.isOpen(at("2026-05-12T16:00"))).isFalse();
  }

  @Test
  void it_says_when_it_closes_and_when_it_opens_next() {
    var hours = open(KREFELD);
    assertThat(hours.closesAt(at("2026-05-12T10:00"))).contains(at("2026-05-12T16:00"));
    assertThat(hours.nextOpening(at("2026-05-08T13:00"))).contains(at("2026-05-11T08:00"));
    assertThat(hours.nextOpening(at("2026-05-12T10:00"))).isEmpty();
  }

  @Test
  void a_public_holiday_of_the_state_closes_it() {
    var hours = open(KREFELD);
    assertThat(hours.isOpen(at("2026-06-04T10:00"))).as("Fronleichnam").isFalse();
    assertThat(hours.closedForHoliday(LocalDate.parse("2026-06-04"))).isTrue();
    assertThat(hours.nextOpening(at("2026-06-03T17:00"))).contains(at("2026-06-05T08:00"));
  }

  @Test
  void a_closure_closes_it_with_a_reason() {
    var closure =
        new Closure(LocalDate.parse("2026-05-15"), LocalDate.parse("2026-05-15"), Texts.NONE);
    var hours = open(site(List.of(new Hours(null, KREFELD)), List.of(closure)));
    assertThat(hours.isOpen(at("2026-05-15T10:00"))).isFalse();
    assertThat(hours.closure(LocalDate.parse("2026-05-15"))).contains(closure);
    assertThat(hours.closedForHoliday(LocalDate.parse("2026-05-15"))).isFalse();
  }

  @Test
  void two_openings_on_one_day_leave_a_break_between_them() {
    var hours = open("Mo-Fr 08:00-12:00,13:00-16:00");
    assertThat(hours.isOpen(at("2026-05-12T12:30"))).isFalse();
    assertThat(hours.nextOpening(at("2026-05-12T12:30"))).contains(at("2026-05-12T13:00"));
  }

  @Test
  void an_opening_over_midnight_belongs_to_the_day_it_began() {
    var hours = open("Fr 22:00-26:00");
    assertThat(hours.isOpen(at("2026-05-09T01:30"))).isTrue();
    assertThat(hours.closesAt(at("2026-05-08T23:00"))).contains(at("2026-05-09T02:00"));
  }

  @Test
  void a_change_of_the_clock_shifts_no_opening() {
    var hours = open("Mo-Su 08:00-16:00");
    for (var day : List.of("2026-03-29", "2026-10-25")) {
      assertThat(hours.isOpen(at(day + "T08:00"))).isTrue();
      assertThat(hours.isOpen(at(day + "T07:59"))).isFalse();
      assertThat(hours.on(LocalDate.parse(day)).getFirst().duration())
          .isEqualTo(Duration.ofHours(8));
    }
  }

  @Test
  void an_opening_across_the_change_is_an_hour_shorter_or_longer() {
    var hours = open("Mo-Su 00:00-24:00");
    assertThat(hours.on(LocalDate.parse("2026-03-29")).getFirst().duration()).hasHours(23);
    assertThat(hours.on(LocalDate.parse("2026-10-25")).getFirst().duration()).hasHours(25);
  }

  @Test
  void new_hours_hold_from_their_day_on() {
    var summer = new Hours(LocalDate.parse("2026-07-01"), "Mo-Fr 07:00-13:00");
    var hours = open(site(List.of(new Hours(null, KREFELD), summer), List.of()));
    assertThat(hours.isOpen(at("2026-06-30T07:30"))).isFalse();
    assertThat(hours.isOpen(at("2026-07-01T07:30"))).isTrue();
    assertThat(hours.isOpen(at("2026-07-01T14:00"))).isFalse();
  }

  @Test
  void a_site_that_never_opens_says_so() {
    assertThat(open("off").nextOpening(at("2026-05-12T10:00"))).isEmpty();
  }

  @Test
  void seasons_and_single_days_are_understood() {
    var hours = open("Mo-Fr 08:00-16:00; Dec 24-Dec 31 off; Jul-Aug Mo-Fr 09:00-13:00");
    assertThat(hours.isOpen(at("2026-12-28T10:00"))).isFalse();
    assertThat(hours.isOpen(at("2026-07-14T08:30"))).isFalse();
    assertThat(hours.isOpen(at("2026-07-14T09:30"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Montag 8 Uhr",
        "Mo sunrise-sunset",
        "Mo[1] 08:00-10:00",
        "week 1-10 Mo 08:00-09:00",
        "Mo 25:00-26:00",
        "Mo 08:00+"
      })
  void what_can_not_be_kept_exactly_is_refused(String rule) {
    assertThatThrownBy(() -> WeeklyHours.parse(rule)).isInstanceOf(HoursNotUnderstood.class);
  }

  private static OpeningHours open(String rule) {
    return open(site(List.of(new Hours(null, rule)), List.of()));
  }

  private static OpeningHours open(Site site) {
    return new OpeningHours(site, BERLIN, PublicHolidays.of("de/nw"));
  }

  private static Site site(List<Hours> hours, List<Closure> closures) {
    var address = new Address("Markt 1", "47798", "Krefeld");
    return new Site(
        "house",
        "Haus",
        false,
        address,
        null,
        List.of(),
        hours,
        closures,
        Validity.ALWAYS,
        Texts.NONE);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }
}
