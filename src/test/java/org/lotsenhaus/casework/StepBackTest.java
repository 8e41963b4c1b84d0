package org.lotsenhaus.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.casework.TestCases.get;
import static org.lotsenhaus.casework.TestCases.post;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.COLLEAGUE;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class StepBackTest {

  @Autowired MockMvcTester web;
  @Autowired TestCases cases;
  @Autowired JdbcClient jdbc;

  @Test
  void when_something_new_comes_up_a_case_goes_back_and_says_why(TestCity city) {
    var id = planning(city);
    assertThat(back(city, CASE_MANAGER, id, "ASSESSMENT", "Die Mutter ist jetzt auch hier"))
        .hasStatus(303);
    assertThat(get(web, city, CASE_MANAGER, "/cases/" + id))
        .bodyText()
        .contains("Phase 2 von 5", "Zurück zu Einschätzen", "Die Mutter ist jetzt auch hier");
    var subject = RegisterPerson.subject(cases.personOf(city, id));
    assertThat(
            city.call(() ->
                jdbc.sql("select action || purpose from audit_entry where subject = ?")
                    .param(subject)
                    .query(String.class)
                    .list()))
        .contains("took a case back to an earlier phase");
  }

  @Test
  void without_a_reason_or_forward_it_stays(TestCity city) {
    var id = planning(city);
    assertThat(back(city, CASE_MANAGER, id, "ASSESSMENT", " "))
        .hasStatus(422)
        .bodyText()
        .contains("Hier fehlt etwas.");
    back(city, CASE_MANAGER, id, "LINKING", "Schneller");
    assertThat(back(city, COLLEAGUE, id, "ASSESSMENT", "Neugier")).hasStatus(404);
    assertThat(get(web, city, CASE_MANAGER, "/cases/" + id))
        .bodyText()
        .contains("Phase 3 von 5")
        .doesNotContain("Schneller");
  }

  private UUID planning(TestCity city) {
    var id = cases.samira(city);
    post(web, city, CASE_MANAGER, "/cases/" + id + "/phase", "from", "INTAKE");
    post(web, city, CASE_MANAGER, "/cases/" + id + "/needs", "level_housing", "3");
    post(web, city, CASE_MANAGER, "/cases/" + id + "/phase", "from", "ASSESSMENT");
    return id;
  }

  private MvcTestResult back(TestCity city, String login, UUID id, String to, String reason) {
    return post(
        web,
        city,
        login,
        "/cases/" + id + "/phase/return",
        "from",
        "PLAN",
        "back_to",
        to,
        "back_reason",
        reason);
  }
}
