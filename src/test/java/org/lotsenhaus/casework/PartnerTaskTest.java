package org.lotsenhaus.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotsenhaus.casework.TestCases.get;
import static org.lotsenhaus.casework.TestCases.post;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.PARTNER_CASE_MANAGER;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.people.DataClass;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class PartnerTaskTest {

  private static final LocalDate LONG = LocalDate.of(2027, 5, 31);

  @Autowired MockMvcTester web;
  @Autowired TestCases cases;
  @Autowired JdbcClient jdbc;

  @Test
  void a_partner_finds_its_task_in_the_day_list_and_ticks_it(TestCity city) {
    var id = agreed(city);
    assertThat(task(city, id, "RECOGNITION", "unit:jobcenter")).hasStatus(303);
    assertThat(get(web, city, PARTNER_CASE_MANAGER, "/today"))
        .bodyText()
        .contains("Gutschein ausstellen", "seit gestern überfällig", "Samira Haddad");
    var step = "/cases/" + id + "/tasks/" + task(city);
    assertThat(get(web, city, PARTNER_CASE_MANAGER, "/cases/" + id))
        .bodyText()
        .contains(step + "/completion");
    assertThat(post(web, city, PARTNER_CASE_MANAGER, step + "/completion", "back", "today"))
        .hasStatus(303);
    assertThat(get(web, city, PARTNER_CASE_MANAGER, "/today"))
        .bodyText()
        .doesNotContain("Gutschein");
    assertThat(get(web, city, CASE_MANAGER, "/cases/" + id))
        .bodyText()
        .contains("Gutschein ausstellen", "erledigt 24.11.");
    assertThat(post(web, city, PARTNER_CASE_MANAGER, step + "/reopening")).hasStatus(303);
    assertThat(logged(city, id)).contains("did a task", "reopened a task");
  }

  @Test
  void what_is_not_the_partners_it_does_not_tick(TestCity city) {
    var id = agreed(city);
    task(city, id, "RECOGNITION", "MANAGER");
    var step = "/cases/" + id + "/tasks/" + task(city);
    assertThat(get(web, city, PARTNER_CASE_MANAGER, "/cases/" + id))
        .bodyText()
        .contains("Gutschein ausstellen")
        .doesNotContain("/completion");
    assertThat(post(web, city, PARTNER_CASE_MANAGER, step + "/completion")).hasStatus(404);
    assertThat(post(web, city, PARTNER_CASE_MANAGER, step + "/reopening")).hasStatus(404);
    assertThat(ticked(city)).isFalse();
  }

  @Test
  void a_unit_is_given_nothing_on_a_topic_it_may_not_know(TestCity city) {
    var id = agreed(city);
    assertThat(task(city, id, "SCHOOL", "unit:jobcenter"))
        .hasStatus(422)
        .bodyText()
        .contains("Für diese Stelle und dieses Thema fehlt die Einwilligung.");
  }

  @Test
  void when_consent_is_withdrawn_the_task_is_out_of_reach(TestCity city) {
    var id = agreed(city);
    task(city, id, "RECOGNITION", "unit:jobcenter");
    var step = "/cases/" + id + "/tasks/" + task(city);
    city.as(
        CASE_MANAGER,
        () ->
            jdbc.sql("update consent set withdrawn_at = now(), withdrawn_how = 'PAPER'").update());
    assertThat(post(web, city, PARTNER_CASE_MANAGER, step + "/completion")).hasStatus(404);
    assertThat(get(web, city, PARTNER_CASE_MANAGER, "/today"))
        .bodyText()
        .doesNotContain("Gutschein", "Samira");
    assertThat(ticked(city)).isFalse();
  }

  @Test
  void the_database_lets_a_partner_tick_and_change_nothing_else(TestCity city) {
    var id = agreed(city);
    task(city, id, "RECOGNITION", "unit:jobcenter");
    assertThat(
            city.as(
                PARTNER_CASE_MANAGER,
                () -> jdbc.sql("update case_task set done_at = now(), done_by = 'x'").update()))
        .isOne();
    assertThatThrownBy(() ->
            city.as(
                PARTNER_CASE_MANAGER,
                () -> jdbc.sql("update case_task set title = 'Anders'").update()))
        .isInstanceOf(DataAccessException.class);
  }

  private UUID agreed(TestCity city) {
    var id = cases.samira(city);
    cases.consent(city, id, LONG, DataClass.PLAN);
    return id;
  }

  private MvcTestResult task(TestCity city, UUID id, String topic, String does) {
    post(
        web,
        city,
        CASE_MANAGER,
        "/cases/" + id + "/goals",
        "goal_title",
        "Als Apothekerin arbeiten",
        "goal_topic",
        topic,
        "goal_due",
        "2027-03-31");
    var goal =
        city.as(
            CASE_MANAGER, () -> jdbc.sql("select id from case_goal").query(UUID.class).single());
    return post(
        web,
        city,
        CASE_MANAGER,
        "/cases/" + id + "/tasks",
        "task_title",
        "Gutschein ausstellen",
        "task_goal",
        goal.toString(),
        "task_does",
        does,
        "task_due",
        "2026-11-23");
  }

  private UUID task(TestCity city) {
    return city.as(
        CASE_MANAGER, () -> jdbc.sql("select id from case_task").query(UUID.class).single());
  }

  private boolean ticked(TestCity city) {
    return city.as(
        CASE_MANAGER,
        () -> jdbc.sql("select done_at is not null from case_task").query(Boolean.class).single());
  }

  private List<String> logged(TestCity city, UUID id) {
    var subject = RegisterPerson.subject(cases.personOf(city, id));
    return city.call(() ->
        jdbc.sql("select action from audit_entry where subject = ? and actor = ?")
            .params(subject, city.member(PARTNER_CASE_MANAGER).id().toString())
            .query(String.class)
            .list());
  }
}
