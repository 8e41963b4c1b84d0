package org.lotsenhaus.appointments.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.appointments.Agenda;
import org.lotsenhaus.appointments.CalendarForms;
import org.lotsenhaus.calendar.KeptTimes;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestPlan;
import org.lotsenhaus.testing.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class DrawPlanTest {

  @Autowired MockMvcTester web;
  @Autowired Agenda agenda;
  @Autowired Draws draws;
  @Autowired KeptTimes kept;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;
  private int adviser;

  @Test
  void a_head_gives_the_mornings_of_two_weeks_to_a_draw(TestCity city) {
    var sent = release(city, TestStaff.HEAD, "last_day", "2026-12-11", "weekday", "WEDNESDAY");
    assertThat(sent).hasStatus(303).hasHeader("Location", city.path("/calendar/draws?saved"));
    var draw = city.call(() -> draws.since(clock.instant())).getFirst();
    assertThat(draw.places()).isEqualTo(12);
    assertThat(city.call(() -> kept.of(draw.share())))
        .extracting(it -> it.day().toString())
        .containsExactly("2026-12-02", "2026-12-09");
    assertThat(by(city, TestStaff.HEAD).get("/draws"))
        .hasStatusOk()
        .bodyText()
        .contains("Aufenthalt verlängern", "läuft", "Jemanden eintragen", "Zeiten verlosen");
    assertThat(by(city, TestStaff.HEAD).logged(jdbc)).contains("released times for a draw");
  }

  @Test
  void the_calendar_says_what_is_kept(TestCity city) {
    release(city, TestStaff.ADMIN);
    assertThat(by(city, TestStaff.HEAD).get("/plan/resources/" + adviser))
        .bodyText()
        .contains("für eine Verlosung");
    assertThat(by(city, TestStaff.HEAD).get("?day=2026-12-01&scope=resource:" + adviser))
        .bodyText()
        .contains("für eine Verlosung");
  }

  @Test
  void desks_see_draws_and_enter_people_but_release_nothing(TestCity city) {
    release(city, TestStaff.HEAD);
    assertThat(by(city, TestStaff.DEMIR).get("/draws"))
        .hasStatusOk()
        .bodyText()
        .contains("Jemanden eintragen")
        .doesNotContain("Verlosung beginnen");
    assertThat(release(city, TestStaff.DEMIR)).hasStatus(403);
  }

  @Test
  void what_can_not_be_is_told_beside_the_field(TestCity city) {
    assertThat(release(city, TestStaff.HEAD, "closes_day", "2026-12-01"))
        .hasStatus(422)
        .bodyText()
        .contains("Die Teilnahme muss vor dem Tag der ersten Zeit enden.");
    assertThat(release(city, TestStaff.HEAD, "closes_time", "morgens")).hasStatus(422);
    assertThat(release(city, TestStaff.HEAD, "until", "08:00")).hasStatus(422);
    assertThat(release(city, TestStaff.HEAD, "last_day", "2027-12-01"))
        .hasStatus(422)
        .bodyText()
        .contains("Höchstens vier Monate");
    assertThat(release(city, TestStaff.HEAD, "weekday", "SUNDAY"))
        .hasStatus(422)
        .bodyText()
        .contains("kein solcher Wochentag");
    assertThat(release(city, TestStaff.HEAD, "adviser", ""))
        .hasStatus(422)
        .bodyText()
        .contains("Bitte wählen Sie, wer berät.");
    assertThat(city.call(() -> draws.since(clock.instant()))).isEmpty();
  }

  @Test
  void only_those_who_advise_on_it_can_be_chosen(TestCity city) {
    var other = String.valueOf(agenda.adviser(city, TestStaff.DEMIR));
    assertThat(release(city, TestStaff.HEAD, "adviser", other))
        .hasStatus(422)
        .bodyText()
        .contains("Nicht alle Gewählten beraten zu diesem Anliegen");
  }

  @Test
  void the_same_hours_are_not_given_twice(TestCity city) {
    assertThat(release(city, TestStaff.HEAD)).hasStatus(303);
    assertThat(release(city, TestStaff.HEAD, "from", "09:30", "until", "11:00"))
        .hasStatus(422)
        .bodyText()
        .contains("steckt schon in einer anderen Verlosung");
    assertThat(city.call(() -> draws.since(clock.instant()))).hasSize(1);
  }

  /**
   * The morning of the first of December, but for what is said otherwise.
   *
   * @param fields names and values in turn
   */
  private MvcTestResult release(TestCity city, String login, String... fields) {
    adviser = adviser == 0 ? agenda.officer(city) : adviser;
    var all =
        new ArrayList<>(
            List.of(
                "concern",
                TestCatalogue.EXTENSION,
                "site",
                TestPlan.SITE,
                "adviser",
                String.valueOf(adviser),
                "first_day",
                "2026-12-01",
                "from",
                "09:00",
                "until",
                "12:00",
                "closes_day",
                "2026-11-27",
                "closes_time",
                "12:00"));
    for (int i = 0; i < fields.length; i += 2) {
      int at = all.indexOf(fields[i]);
      if (at < 0) {
        all.addAll(List.of(fields[i], fields[i + 1]));
      } else {
        all.set(at + 1, fields[i + 1]);
      }
    }
    return by(city, login).post("/plan/draws", all.toArray(String[]::new));
  }

  private CalendarForms by(TestCity city, String login) {
    return new CalendarForms(web, city, login);
  }
}
