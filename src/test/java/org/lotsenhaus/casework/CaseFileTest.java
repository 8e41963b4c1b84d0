package org.lotsenhaus.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.casework.TestCases.get;
import static org.lotsenhaus.casework.TestCases.post;
import static org.lotsenhaus.people.Someone.called;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.COLLEAGUE;
import static org.lotsenhaus.testing.TestStaff.COUNSELLOR;
import static org.lotsenhaus.testing.TestStaff.PARTNER_CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.RESIDENCE_CASE_MANAGER;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.people.DataClass;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseTest
class CaseFileTest {

  private static final LocalDate LONG = LocalDate.of(2027, 5, 31);

  @Autowired MockMvcTester web;
  @Autowired TestCases cases;
  @Autowired RegisterPerson register;
  @Autowired JdbcClient jdbc;

  @Test
  void the_manager_sees_the_person_in_both_scripts_and_who_may_read_the_file(TestCity city) {
    var id = cases.samira(city);
    assertThat(get(web, city, CASE_MANAGER, "/cases/" + id))
        .hasStatusOk()
        .bodyText()
        .contains("Samira Haddad", "lang=\"ar\" dir=\"rtl\">سميرة حداد", "geb. 14.03.1989")
        .contains("Keine Einwilligung", "Schutzbereich Beratung", "L. Brandt", "L. Brandt (Sie)")
        .contains("Die Ausländerbehörde sieht diese Akte nicht.", "Noch kein Ziel.");
  }

  @Test
  void every_look_into_a_file_is_in_the_log_and_one_at_a_closed_file_is_none(TestCity city) {
    var id = cases.samira(city);
    get(web, city, CASE_MANAGER, "/cases/" + id);
    get(web, city, CASE_MANAGER, "/cases/" + id + "/notes");
    get(web, city, COLLEAGUE, "/cases/" + id);
    var subject = RegisterPerson.subject(cases.personOf(city, id));
    assertThat(
            city.call(() ->
                jdbc.sql(
                        "select actor, purpose from audit_entry where kind = 'READ' and subject = ?")
                    .param(subject)
                    .query((row, n) -> row.getString(1) + " " + row.getString(2))
                    .list()))
        .hasSize(2)
        .containsOnly(city.member(CASE_MANAGER).id() + " manager");
  }

  @Test
  void a_colleague_learns_who_accompanies_and_nothing_more(TestCity city) {
    var id = withPlan(city);
    assertThat(get(web, city, COLLEAGUE, "/cases/" + id))
        .hasStatusOk()
        .bodyText()
        .contains("L. Brandt", "begleitet die Person", "/cases/" + id + "/emergency")
        .doesNotContain("Anerkennung", "Arabisch");
    for (var page : List.of("/plan", "/notes", "/needs", "/access")) {
      assertThat(get(web, city, COLLEAGUE, "/cases/" + id + page)).hasStatus(404);
    }
    assertThat(post(web, city, COLLEAGUE, "/cases/" + id + "/phase", "from", "INTAKE"))
        .hasStatus(404);
  }

  @Test
  void beyond_the_wall_a_case_and_no_case_are_the_same(TestCity city) {
    var id = withPlan(city);
    for (var login : List.of(RESIDENCE_CASE_MANAGER, PARTNER_CASE_MANAGER)) {
      for (var page : List.of("", "/plan", "/notes", "/needs", "/access")) {
        assertThat(body(city, login, "/cases/" + id + page))
            .isEqualTo(body(city, login, "/cases/" + UUID.randomUUID() + page));
      }
      assertThat(get(web, city, login, "/cases/" + id)).hasStatus(404);
    }
    assertThat(get(web, city, COUNSELLOR, "/cases/" + id)).hasStatus(403);
  }

  private String body(TestCity city, String login, String path) {
    return assertThat(get(web, city, login, path))
        .hasStatus(404)
        .bodyText()
        .actual()
        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…")
        .replaceAll("value=\"[A-Za-z0-9_=-]{30,}\"", "…");
  }

  @Test
  void a_partner_sees_exactly_what_the_person_agreed_to(TestCity city) {
    var id = withPlan(city);
    cases.consent(city, id, LONG, DataClass.PLAN);
    assertThat(get(web, city, PARTNER_CASE_MANAGER, "/cases/" + id))
        .hasStatusOk()
        .bodyText()
        .contains("Samira Haddad", "Abschluss anerkennen lassen", "Zeugnisse übersetzen")
        .doesNotContain("Schulplatz", "Ganz unter uns", "Sorgt sich", "Wer darf diese Akte")
        .doesNotContain("dringend", "Vermerk schreiben", "Wiedervorlage");
  }

  @Test
  void notes_on_the_agreed_topic_are_shown_but_confidential_ones_never(TestCity city) {
    var id = withPlan(city);
    cases.consent(city, id, LONG, DataClass.NOTES, DataClass.NEEDS);
    assertThat(get(web, city, PARTNER_CASE_MANAGER, "/cases/" + id))
        .bodyText()
        .contains("Sorgt sich", "dringend")
        .doesNotContain("Ganz unter uns", "Zeugnisse übersetzen", "hoch");
  }

  @Test
  void what_was_agreed_ends_on_its_day(TestCity city) {
    var id = withPlan(city);
    cases.consent(city, id, LocalDate.of(2026, 11, 23), DataClass.PLAN);
    assertThat(get(web, city, PARTNER_CASE_MANAGER, "/cases/" + id)).hasStatus(404);
    assertThat(get(web, city, PARTNER_CASE_MANAGER, "/cases")).bodyText().doesNotContain("Samira");
  }

  @Test
  void the_manager_sees_for_whom_a_consent_ends_soon(TestCity city) {
    var id = withPlan(city);
    cases.consent(city, id, LocalDate.of(2026, 12, 1), DataClass.PLAN);
    assertThat(get(web, city, CASE_MANAGER, "/cases/" + id))
        .bodyText()
        .contains("Endet am 01.12.: Jobcenter", "/people/" + cases.personOf(city, id))
        .contains("zum Thema Anerkennung", "Ziele und Aufgaben");
  }

  @Test
  void a_consent_that_ends_soon_stands_in_the_day_list(TestCity city) {
    var id = withPlan(city);
    cases.consent(city, id, LocalDate.of(2026, 12, 1), DataClass.PLAN);
    assertThat(get(web, city, CASE_MANAGER, "/today"))
        .bodyText()
        .containsSubsequence("Einwilligungen, die bald enden", "Samira Haddad", "Jobcenter");
    assertThat(get(web, city, COLLEAGUE, "/today")).bodyText().doesNotContain("Jobcenter");
  }

  @Test
  void after_a_handover_the_new_manager_is_told_which_consents_end(TestCity city) {
    var id = withPlan(city);
    cases.consent(city, id, LocalDate.of(2026, 12, 1), DataClass.PLAN);
    var to = city.member(COLLEAGUE).id().toString();
    post(web, city, CASE_MANAGER, "/cases/" + id + "/handover", "to", to);
    assertThat(get(web, city, COLLEAGUE, "/today"))
        .bodyText()
        .containsSubsequence("Einwilligungen, die bald enden", "Samira Haddad", "Jobcenter");
  }

  @Test
  void a_case_is_opened_with_a_reason(TestCity city) {
    var person =
        city.as(
            CASE_MANAGER,
            () -> register.register("counselling", called("Olena", "Petrenko").profile()));
    assertThat(get(web, city, CASE_MANAGER, "/cases/new?person=" + person))
        .bodyText()
        .contains("Akte anlegen für", "Olena Petrenko");
    assertThat(post(web, city, CASE_MANAGER, "/cases", "person", person.toString()))
        .hasStatus(422)
        .bodyText()
        .contains("mindestens einen Grund");
    var opened =
        post(
            web,
            city,
            CASE_MANAGER,
            "/cases",
            "person",
            person.toString(),
            "reasons",
            "LASTING_NEED");
    assertThat(opened).hasStatus(303);
    assertThat(
            post(
                web,
                city,
                COLLEAGUE,
                "/cases",
                "person",
                person.toString(),
                "reasons",
                "LASTING_NEED"))
        .hasStatus(303)
        .hasRedirectedUrl(opened.getResponse().getRedirectedUrl());
    for (var path :
        List.of("/cases/new?person=" + person, "/cases/new?person=" + UUID.randomUUID())) {
      assertThat(get(web, city, RESIDENCE_CASE_MANAGER, path)).hasStatus(404);
    }
  }

  /** Two goals, tasks, needs and notes, some on recognition and some on school. */
  private UUID withPlan(TestCity city) {
    var id = cases.samira(city);
    var here = "/cases/" + id;
    goal(city, here, "Abschluss anerkennen lassen", "RECOGNITION");
    goal(city, here, "Schulplatz für Karim", "SCHOOL");
    var goal =
        city.as(
            CASE_MANAGER,
            () ->
                jdbc.sql("select id from case_goal where topic = 'RECOGNITION'")
                    .query(UUID.class)
                    .single());
    task(city, here, "Zeugnisse übersetzen", goal.toString());
    task(city, here, "Schule anrufen", "");
    post(web, city, CASE_MANAGER, here + "/needs", "level_recognition", "4", "level_school", "3");
    note(city, here, "Sorgt sich um die Zeugnisse", "RECOGNITION", "");
    note(city, here, "Ganz unter uns", "RECOGNITION", "true");
    note(city, here, "Karim geht noch nicht zur Schulplatzvergabe", "SCHOOL", "");
    return id;
  }

  private void goal(TestCity city, String here, String title, String topic) {
    assertThat(
            post(
                web,
                city,
                CASE_MANAGER,
                here + "/goals",
                "goal_title",
                title,
                "goal_topic",
                topic,
                "goal_due",
                "2027-03-31"))
        .hasStatus(303);
  }

  private void task(TestCity city, String here, String title, String goal) {
    assertThat(
            post(
                web,
                city,
                CASE_MANAGER,
                here + "/tasks",
                "task_title",
                title,
                "task_goal",
                goal,
                "task_does",
                "MANAGER"))
        .hasStatus(303);
  }

  private void note(TestCity city, String here, String text, String topic, String confidential) {
    assertThat(
            post(
                web,
                city,
                CASE_MANAGER,
                here + "/notes",
                "kind",
                "TALK",
                "text",
                text,
                "topic",
                topic,
                "confidential",
                confidential))
        .hasStatus(303);
  }
}
