package org.lotsenhaus.casework.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.casework.TestCases.get;
import static org.lotsenhaus.casework.TestCases.post;
import static org.lotsenhaus.testing.TestPlan.JOBCENTER;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.COLLEAGUE;
import static org.lotsenhaus.testing.TestStaff.PARTNER_CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.RESIDENCE_CASE_MANAGER;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.casework.TestCases;
import org.lotsenhaus.people.DataClass;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The conference is on 1 December at ten, in room 2.11, and Samira comes. */
@HouseTest
class ConferenceChangesTest {

  private static final LocalDate LONG = LocalDate.of(2027, 5, 31);

  @Autowired MockMvcTester web;
  @Autowired TestCases cases;
  @Autowired Conferring conferring;
  @Autowired JdbcClient jdbc;

  @Test
  void a_conference_moves_and_what_was_agreed_before_stays_to_be_read(TestCity city) {
    var id = agreed(city);
    var here = path(id, conferring.planned(city, id, JOBCENTER));
    assertThat(move(city, here, "2026-12-03", "14:15", "Raum 3.01")).hasStatus(303);
    assertThat(get(web, city, CASE_MANAGER, here))
        .bodyText()
        .contains("03.12., 14:15", "Vor Ort, Raum 3.01")
        .contains("Verschoben am 24.11. von L. Brandt. Vorher: 01.12., 10:00, Vor Ort, Raum 2.11");
    assertThat(get(web, city, CASE_MANAGER, "/cases/" + id))
        .bodyText()
        .contains(
            "Geplant, Jobcenter, Raum 3.01", "Fallkonferenz verschoben</a>", "Vorher: 01.12.");
    assertThat(logged(city)).contains("moved a case conference");
  }

  @Test
  void who_is_invited_reads_in_the_day_list_that_it_moved_also_out_of_the_week(TestCity city) {
    var id = agreed(city);
    var here = path(id, conferring.planned(city, id, JOBCENTER));
    move(city, here, "2027-01-20", "14:15", "Raum 2.11");
    for (var login : List.of(CASE_MANAGER, PARTNER_CASE_MANAGER)) {
      assertThat(get(web, city, login, "/today"))
          .bodyText()
          .containsSubsequence("Samira Haddad", "20.01.2027, 14:15", "verschoben, vorher 01.12.");
    }
    assertThat(get(web, city, PARTNER_CASE_MANAGER, here))
        .bodyText()
        .contains("Verschoben am 24.11.")
        .doesNotContain("Absagen", "Weitere einladen");
  }

  @Test
  void what_was_called_off_stands_in_the_day_list_of_those_who_would_have_come(TestCity city) {
    var id = agreed(city);
    var here = path(id, conferring.planned(city, id, JOBCENTER));
    assertThat(post(web, city, CASE_MANAGER, here + "/cancellation")).hasStatus(303);
    assertThat(get(web, city, PARTNER_CASE_MANAGER, "/today"))
        .bodyText()
        .containsSubsequence("Samira Haddad", "01.12., 10:00", "Abgesagt");
  }

  @Test
  void who_said_that_they_come_is_asked_again_about_another_time_only(TestCity city) {
    var id = agreed(city);
    var here = path(id, conferring.planned(city, id));
    move(city, here, "2026-12-01", "10:00", "Raum 3.01");
    assertThat(person(city)).isEqualTo("COMES");
    move(city, here, "2026-12-02", "10:00", "Raum 3.01");
    assertThat(person(city)).isEqualTo("NOT_ASKED");
    assertThat(post(web, city, CASE_MANAGER, here + "/wish", "wish", "STAYS_AWAY")).hasStatus(303);
    assertThat(person(city)).isEqualTo("STAYS_AWAY");
    assertThat(post(web, city, CASE_MANAGER, here + "/wish", "wish", "PERHAPS")).hasStatus(422);
  }

  @Test
  void the_same_time_again_is_no_move_and_a_wrong_one_is_asked_for_once_more(TestCity city) {
    var id = agreed(city);
    var here = path(id, conferring.planned(city, id));
    assertThat(move(city, here, "2026-12-01", "10:00", "Raum 2.11")).hasStatus(303);
    assertThat(get(web, city, CASE_MANAGER, here)).bodyText().doesNotContain("Verschoben am");
    assertThat(move(city, here, "2026-12-01", "ten", " "))
        .hasStatus(422)
        .bodyText()
        .contains("die Uhrzeit so: 09:30", "Hier fehlt etwas.", "value=\"ten\"");
    assertThat(get(web, city, CASE_MANAGER, here)).bodyText().contains("value=\"2026-12-01\"");
  }

  @Test
  void what_took_place_or_was_called_off_moves_no_more(TestCity city) {
    var id = agreed(city);
    var held = path(id, conferring.planned(city, id, JOBCENTER));
    post(web, city, CASE_MANAGER, held + "/presence", "came", JOBCENTER);
    var cancelled = path(id, conferring.planned(city, id));
    post(web, city, CASE_MANAGER, cancelled + "/cancellation");
    for (var here : List.of(held, cancelled)) {
      assertThat(move(city, here, "2026-12-03", "14:15", "Raum 3.01")).hasStatus(404);
      assertThat(post(web, city, CASE_MANAGER, here + "/invitations", "units", JOBCENTER))
          .hasStatus(404);
      assertThat(post(web, city, CASE_MANAGER, here + "/wish", "wish", "COMES")).hasStatus(404);
      assertThat(get(web, city, CASE_MANAGER, here))
          .bodyText()
          .doesNotContain("Verschieben", "Absagen");
    }
  }

  @Test
  void more_are_invited_later_but_only_those_whom_the_person_lets(TestCity city) {
    var id = cases.samira(city);
    var here = path(id, conferring.planned(city, id));
    assertThat(invite(city, here)).hasStatus(422).bodyText().contains("Die Einwilligung ist zu");
    assertThat(get(web, city, PARTNER_CASE_MANAGER, here)).hasStatus(404);
    cases.consent(city, id, LONG, DataClass.PLAN);
    assertThat(get(web, city, PARTNER_CASE_MANAGER, here)).hasStatus(404);
    assertThat(get(web, city, CASE_MANAGER, here)).bodyText().contains("Weitere einladen");
    assertThat(invite(city, here)).hasStatus(303);
    assertThat(invite(city, here)).hasStatus(303);
    assertThat(get(web, city, PARTNER_CASE_MANAGER, here)).hasStatusOk();
    assertThat(get(web, city, CASE_MANAGER, here))
        .bodyText()
        .contains("<strong>Jobcenter</strong>")
        .doesNotContain("Weitere einladen");
    assertThat(post(web, city, CASE_MANAGER, here + "/invitations")).hasStatus(422);
  }

  @Test
  void nobody_else_changes_it(TestCity city) {
    var id = agreed(city);
    var here = path(id, conferring.planned(city, id, JOBCENTER));
    for (var login : List.of(PARTNER_CASE_MANAGER, COLLEAGUE, RESIDENCE_CASE_MANAGER)) {
      assertThat(post(web, city, login, here + "/moves", moved("2026-12-03", "14:15", "Draußen")))
          .hasStatus(404);
      assertThat(post(web, city, login, here + "/invitations", "units", JOBCENTER)).hasStatus(404);
      assertThat(post(web, city, login, here + "/wish", "wish", "STAYS_AWAY")).hasStatus(404);
    }
    assertThat(get(web, city, CASE_MANAGER, here)).bodyText().contains("01.12., 10:00");
    assertThat(person(city)).isEqualTo("COMES");
  }

  private UUID agreed(TestCity city) {
    var id = cases.samira(city);
    cases.consent(city, id, LONG, DataClass.PLAN);
    return id;
  }

  private static String path(UUID id, UUID conference) {
    return "/cases/" + id + "/conferences/" + conference;
  }

  private MvcTestResult move(TestCity city, String here, String day, String time, String place) {
    return post(web, city, CASE_MANAGER, here + "/moves", moved(day, time, place));
  }

  private static String[] moved(String day, String time, String place) {
    return new String[] {"day", day, "time", time, "mode", "ON_SITE", "place", place};
  }

  private MvcTestResult invite(TestCity city, String here) {
    return post(web, city, CASE_MANAGER, here + "/invitations", "units", JOBCENTER);
  }

  private String person(TestCity city) {
    return city.as(
        CASE_MANAGER,
        () -> jdbc.sql("select person_wish from case_conference").query(String.class).single());
  }

  private List<String> logged(TestCity city) {
    return city.as(
        CASE_MANAGER, () -> jdbc.sql("select action from audit_entry").query(String.class).list());
  }
}
