package org.lotsenhaus.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.casework.TestCases.get;
import static org.lotsenhaus.casework.TestCases.post;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class PlanTest {

  @Autowired MockMvcTester web;
  @Autowired TestCases cases;
  @Autowired JdbcClient jdbc;

  @Test
  void each_phase_asks_for_what_belongs_to_it(TestCity city) {
    var here = "/cases/" + cases.samira(city);
    assertThat(moveOn(city, here, "INTAKE")).hasStatus(303);
    assertThat(moveOn(city, here, "ASSESSMENT")).hasStatus(422).bodyText().contains("ein Thema");
    post(web, city, CASE_MANAGER, here + "/needs", "level_housing", "3");
    assertThat(moveOn(city, here, "ASSESSMENT")).hasStatus(303);
    assertThat(moveOn(city, here, "PLAN"))
        .hasStatus(422)
        .bodyText()
        .contains("mindestens ein Ziel");
    goal(city, here, "Größere Wohnung");
    assertThat(moveOn(city, here, "PLAN")).hasStatus(303);
    assertThat(moveOn(city, here, "LINKING")).hasStatus(422).bodyText().contains("eine Aufgabe");
    task(city, here, "Wohnberechtigungsschein beantragen", "");
    assertThat(moveOn(city, here, "LINKING")).hasStatus(303);
    assertThat(close(city, here)).hasStatus(422).bodyText().contains("zu jedem Ziel");
    post(web, city, CASE_MANAGER, here + "/goals/" + goal(city), "outcome", "REACHED");
    assertThat(close(city, here)).hasStatus(303);
    assertThat(get(web, city, CASE_MANAGER, here + "/plan"))
        .bodyText()
        .contains("Ziele erreicht", "Erreicht")
        .doesNotContain("Ziel hinzufügen", "Vermerk schreiben");
    assertThat(task(city, here, "Zu spät", "")).hasStatus(404);
  }

  @Test
  void a_second_press_moves_nothing_further(TestCity city) {
    var here = "/cases/" + cases.samira(city);
    moveOn(city, here, "INTAKE");
    assertThat(moveOn(city, here, "INTAKE")).hasStatus(303);
    assertThat(get(web, city, CASE_MANAGER, here)).bodyText().contains("Einschätzen");
  }

  @Test
  void what_was_typed_stays_when_something_is_missing(TestCity city) {
    var here = "/cases/" + cases.samira(city);
    assertThat(
            post(
                web,
                city,
                CASE_MANAGER,
                here + "/goals",
                "goal_title",
                "Größere Wohnung",
                "goal_topic",
                "WEATHER"))
        .hasStatus(422)
        .bodyText()
        .contains("Größere Wohnung", "Bitte wählen Sie etwas aus der Liste.");
    assertThat(post(web, city, CASE_MANAGER, here + "/tasks", "task_title", " "))
        .hasStatus(422)
        .bodyText()
        .contains("Hier fehlt etwas.");
  }

  @Test
  void a_goal_has_a_day(TestCity city) {
    var here = "/cases/" + cases.samira(city);
    assertThat(
            post(
                web,
                city,
                CASE_MANAGER,
                here + "/goals",
                "goal_title",
                "Größere Wohnung",
                "goal_topic",
                "HOUSING"))
        .hasStatus(422)
        .bodyText()
        .contains("Größere Wohnung", "Hier fehlt etwas.");
  }

  @Test
  void a_task_is_ticked_and_opened_again(TestCity city) {
    var here = "/cases/" + cases.samira(city);
    task(city, here, "Schule anrufen", "2026-11-16");
    assertThat(get(web, city, CASE_MANAGER, here))
        .bodyText()
        .contains("seit 8 Tagen überfällig", "Heute zu tun");
    var step = here + "/tasks/" + task(city);
    assertThat(post(web, city, CASE_MANAGER, step + "/completion", "back", "plan"))
        .hasStatus(303)
        .hasRedirectedUrl(city.path(here + "/plan"));
    assertThat(get(web, city, CASE_MANAGER, here))
        .bodyText()
        .contains("erledigt 24.11.")
        .doesNotContain("Heute zu tun");
    assertThat(post(web, city, CASE_MANAGER, step + "/reopening"))
        .hasRedirectedUrl(city.path(here));
    assertThat(get(web, city, CASE_MANAGER, here)).bodyText().contains("überfällig");
  }

  @Test
  void needs_are_told_as_they_were_first_and_are_now(TestCity city) {
    var here = "/cases/" + cases.samira(city);
    assertThat(get(web, city, CASE_MANAGER, here + "/needs"))
        .bodyText()
        .contains("Noch nicht angesehen.");
    needs(city, here, "4", "Wohnung gekündigt");
    needs(city, here, "2", "Zimmer bei Freunden");
    needs(city, here, "1", "Neue Wohnung ab Januar");
    assertThat(get(web, city, CASE_MANAGER, here + "/needs"))
        .bodyText()
        .contains("zuerst 24.11.", "dringend", "jetzt 24.11.", "Neue Wohnung ab Januar")
        .doesNotContain("Zimmer bei Freunden");
  }

  private void needs(TestCity city, String here, String level, String remark) {
    assertThat(
            post(
                web,
                city,
                CASE_MANAGER,
                here + "/needs",
                "level_housing",
                level,
                "remark_housing",
                remark,
                "level_work",
                "",
                "level_money",
                "9"))
        .hasStatus(303);
  }

  @Test
  void a_note_of_tomorrow_is_refused_and_its_text_kept(TestCity city) {
    var here = "/cases/" + cases.samira(city);
    assertThat(note(city, here, "2026-11-25"))
        .hasStatus(422)
        .bodyText()
        .contains("Zeugnisse sind da", "Dieser Tag kommt erst noch.");
    assertThat(note(city, here, "2026-11-20")).hasStatus(303);
    assertThat(get(web, city, CASE_MANAGER, here + "/notes"))
        .bodyText()
        .contains("20.11.", "Telefonat", "15 Minuten, gedolmetscht (Arabisch), L. Brandt")
        .contains("Ein Eintrag");
  }

  private MvcTestResult note(TestCity city, String here, String day) {
    return post(
        web,
        city,
        CASE_MANAGER,
        here + "/notes",
        "kind",
        "CALL",
        "text",
        "Zeugnisse sind da",
        "day",
        day,
        "minutes",
        "15",
        "interpreted_in",
        "ar");
  }

  private MvcTestResult moveOn(TestCity city, String here, String from) {
    return post(web, city, CASE_MANAGER, here + "/phase", "from", from);
  }

  private MvcTestResult close(TestCity city, String here) {
    return post(web, city, CASE_MANAGER, here + "/closure", "closing", "REACHED");
  }

  private void goal(TestCity city, String here, String title) {
    assertThat(
            post(
                web,
                city,
                CASE_MANAGER,
                here + "/goals",
                "goal_title",
                title,
                "goal_topic",
                "HOUSING",
                "goal_due",
                "2027-03-31"))
        .hasStatus(303);
  }

  private MvcTestResult task(TestCity city, String here, String title, String due) {
    return post(
        web,
        city,
        CASE_MANAGER,
        here + "/tasks",
        "task_title",
        title,
        "task_does",
        "MANAGER",
        "task_due",
        due);
  }

  private UUID goal(TestCity city) {
    return only(city, "select id from case_goal");
  }

  private UUID task(TestCity city) {
    return only(city, "select id from case_task");
  }

  private UUID only(TestCity city, String sql) {
    return city.as(CASE_MANAGER, () -> jdbc.sql(sql).query(UUID.class).single());
  }
}
