package org.lotsenhaus.casework.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class ConferenceTest {

  private static final LocalDate LONG = LocalDate.of(2027, 5, 31);

  @Autowired MockMvcTester web;
  @Autowired TestCases cases;
  @Autowired Conferring conferring;
  @Autowired JdbcClient jdbc;

  @Test
  void only_those_can_be_invited_whom_the_person_lets_see_the_plan(TestCity city) {
    var id = cases.samira(city);
    assertThat(get(web, city, CASE_MANAGER, "/cases/" + id + "/conferences"))
        .hasStatusOk()
        .bodyText()
        .contains(
            "Noch keine Fallkonferenz.", "nur anonym", "<li>Jobcenter", "Einwilligung einholen")
        .doesNotContain("value=\"jobcenter\"");
    assertThatThrownBy(() -> conferring.planned(city, id, JOBCENTER))
        .isInstanceOf(HoldConference.NotAgreed.class);
    cases.consent(city, id, LONG, DataClass.NOTES);
    assertThatThrownBy(() -> conferring.planned(city, id, JOBCENTER))
        .isInstanceOf(HoldConference.NotAgreed.class);
    cases.consent(city, id, LONG, DataClass.PLAN);
    assertThat(get(web, city, CASE_MANAGER, "/cases/" + id + "/conferences"))
        .bodyText()
        .contains("value=\"jobcenter\"")
        .doesNotContain("<li>Jobcenter");
  }

  @Test
  void a_conference_is_planned_and_stands_in_the_course_of_the_case(TestCity city) {
    var id = agreed(city);
    var planned = plan(city, id, "09:30", "Raum 2.11");
    assertThat(planned).hasStatus(303);
    assertThat(get(web, city, CASE_MANAGER, "/cases/" + id + "/conferences"))
        .bodyText()
        .contains("01.12., 09:30", "Vor Ort, Raum 2.11", "Jobcenter", "Geplant");
    assertThat(get(web, city, CASE_MANAGER, "/cases/" + id))
        .bodyText()
        .contains("Fallkonferenz</a>", "Geplant, Jobcenter, Raum 2.11");
    assertThat(plan(city, id, "half past nine", " "))
        .hasStatus(422)
        .bodyText()
        .contains("die Uhrzeit so: 09:30", "Hier fehlt etwas.");
  }

  private MvcTestResult plan(TestCity city, UUID id, String time, String place) {
    return post(
        web,
        city,
        CASE_MANAGER,
        "/cases/" + id + "/conferences",
        "day",
        "2026-12-01",
        "time",
        time,
        "mode",
        "ON_SITE",
        "place",
        place,
        "wish",
        "COMES",
        "units",
        JOBCENTER);
  }

  @Test
  void an_invited_partner_hears_of_the_agreed_topics_and_nothing_else(TestCity city) {
    var id = agreed(city);
    var here = held(city, id);
    assertThat(get(web, city, PARTNER_CASE_MANAGER, here))
        .hasStatusOk()
        .bodyText()
        .contains("Was fehlt der Anerkennung?", "Wir übersetzen gemeinsam", "nur die Punkte")
        .doesNotContain("Gewalt", "Familie", "Frauenhaus", "Punkt hinzufügen", "Absagen");
    assertThat(get(web, city, PARTNER_CASE_MANAGER, "/cases/" + id))
        .bodyText()
        .contains("Fallkonferenz</a>", "Anerkennung von Abschlüssen: Wir übersetzen gemeinsam")
        .doesNotContain("Frauenhaus");
    assertThat(get(web, city, PARTNER_CASE_MANAGER, here + "/minutes"))
        .hasStatusOk()
        .bodyText()
        .contains("Wir übersetzen gemeinsam")
        .doesNotContain("Frauenhaus", "Das ganze Protokoll");
    assertThat(get(web, city, CASE_MANAGER, here + "/minutes"))
        .bodyText()
        .contains("Das ganze Protokoll", "Frauenhaus", "Samira Haddad", "1. Dezember 2026");
  }

  @Test
  void who_was_not_invited_finds_no_conference(TestCity city) {
    var id = agreed(city);
    var conference = conferring.planned(city, id);
    conferring.point(city, id, conference, Topic.RECOGNITION, "Unter uns");
    var here = "/cases/" + id + "/conferences/" + conference;
    for (var login : List.of(PARTNER_CASE_MANAGER, COLLEAGUE, RESIDENCE_CASE_MANAGER)) {
      assertThat(get(web, city, login, here)).hasStatus(404);
      assertThat(get(web, city, login, here + "/minutes")).hasStatus(404);
      assertThat(post(web, city, login, here + "/cancellation")).hasStatus(404);
    }
    assertThat(get(web, city, PARTNER_CASE_MANAGER, "/cases/" + id))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Unter uns", "Fallkonferenz");
  }

  @Test
  void a_partner_whose_consent_was_withdrawn_hears_no_more(TestCity city) {
    var id = agreed(city);
    var here = held(city, id);
    city.as(
        CASE_MANAGER,
        () ->
            jdbc.sql("update consent set withdrawn_at = now(), withdrawn_how = 'PAPER'").update());
    assertThat(get(web, city, PARTNER_CASE_MANAGER, here)).hasStatus(404);
    assertThat(get(web, city, CASE_MANAGER, here))
        .bodyText()
        .contains("Einwilligung zu Ende, sieht nichts mehr");
  }

  @Test
  void a_task_from_a_decision_stands_in_the_plan_and_is_the_partners_to_tick(TestCity city) {
    var id = agreed(city);
    var conference = conferring.planned(city, id, JOBCENTER);
    var point = conferring.point(city, id, conference, Topic.RECOGNITION, "Zeugnisse");
    var family = conferring.point(city, id, conference, Topic.FAMILY, "Schutz");
    var points = "/cases/" + id + "/conferences/" + conference + "/points/";
    assertThat(task(city, points + point, "unit:jobcenter", "Kosten übernehmen")).hasStatus(303);
    assertThat(task(city, points + family, "unit:jobcenter", "Darf nicht sein")).hasStatus(422);
    assertThat(get(web, city, CASE_MANAGER, "/cases/" + id + "/plan"))
        .bodyText()
        .contains("Kosten übernehmen", "Jobcenter")
        .doesNotContain("Darf nicht sein");
    assertThat(get(web, city, PARTNER_CASE_MANAGER, "/today"))
        .bodyText()
        .contains("Kosten übernehmen", "Samira Haddad");
  }

  private MvcTestResult task(TestCity city, String point, String does, String title) {
    return post(
        web,
        city,
        CASE_MANAGER,
        point + "/tasks",
        "title",
        title,
        "does",
        does,
        "due",
        "2026-11-27");
  }

  @Test
  void a_conference_to_come_stands_in_the_day_list_of_those_who_go_there(TestCity city) {
    var id = agreed(city);
    conferring.planned(city, id, JOBCENTER);
    for (var login : List.of(CASE_MANAGER, PARTNER_CASE_MANAGER)) {
      assertThat(get(web, city, login, "/today"))
          .bodyText()
          .containsSubsequence("Fallkonferenzen", "Samira Haddad", "01.12., 10:00", "Raum 2.11");
    }
    assertThat(get(web, city, COLLEAGUE, "/today")).bodyText().doesNotContain("Fallkonferenzen");
  }

  @Test
  void who_came_is_written_down_and_a_cancelled_one_takes_no_more(TestCity city) {
    var id = agreed(city);
    var here = "/cases/" + id + "/conferences/" + conferring.planned(city, id, JOBCENTER);
    assertThat(post(web, city, CASE_MANAGER, here + "/presence", "came", JOBCENTER)).hasStatus(303);
    assertThat(get(web, city, CASE_MANAGER, here))
        .bodyText()
        .contains("Hat stattgefunden", "war da", "war nicht dabei");
    var other = "/cases/" + id + "/conferences/" + conferring.planned(city, id);
    assertThat(post(web, city, CASE_MANAGER, other + "/cancellation")).hasStatus(303);
    assertThat(get(web, city, CASE_MANAGER, other))
        .bodyText()
        .contains("Abgesagt")
        .doesNotContain("Punkt hinzufügen");
    assertThat(post(web, city, CASE_MANAGER, other + "/points", "topic", "WORK", "text", "Zu spät"))
        .hasStatus(404);
  }

  private UUID agreed(TestCity city) {
    var id = cases.samira(city);
    cases.consent(city, id, LONG, DataClass.PLAN);
    return id;
  }

  /** With a point that the Jobcenter may hear and one that it may not. */
  private String held(TestCity city, UUID id) {
    var conference = conferring.planned(city, id, JOBCENTER);
    var ours =
        conferring.point(city, id, conference, Topic.RECOGNITION, "Was fehlt der Anerkennung?");
    var theirs = conferring.point(city, id, conference, Topic.FAMILY, "Gewalt in der Familie");
    conferring.decided(city, id, conference, ours, "Wir übersetzen gemeinsam");
    conferring.decided(city, id, conference, theirs, "Platz im Frauenhaus anfragen");
    return "/cases/" + id + "/conferences/" + conference;
  }
}
