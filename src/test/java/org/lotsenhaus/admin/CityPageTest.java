package org.lotsenhaus.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.shared.Language.ENGLISH;
import static org.lotsenhaus.shared.Language.GERMAN;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.QueueRules;
import org.lotsenhaus.municipality.TextState;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class CityPageTest {

  @Autowired MockMvcTester web;
  @Autowired CityPlans plans;
  @Autowired JdbcClient jdbc;

  private AdminForms admin;
  private TestCity city;

  @BeforeEach
  void an_administrator(TestCity city) {
    this.city = city;
    admin = new AdminForms(web, city);
  }

  @Test
  void the_city_can_be_reached_in_another_way_at_once() {
    assertThat(contact("0 21 51 / 86-0", "haus@krefeld.example")).hasStatus(303);
    assertThat(plan().city().contact().phone()).isEqualTo("0 21 51 / 86-0");
    assertThat(admin.get("/city")).bodyText().contains("haus@krefeld.example", "Zuletzt geändert");
    assertThat(admin.logged(jdbc)).contains("change_plan city");
  }

  @Test
  void what_is_said_about_the_city_leaves_its_parts_as_they_are() {
    var units = plan().city().units();
    contact("", "");
    assertThat(plan().city().units()).isEqualTo(units);
    assertThat(plan().city().contact().isEmpty()).isTrue();
    assertThat(plan().city().authority().in(GERMAN)).isEqualTo("Stadt und Rat");
    assertThat(plan().city().authority().state(ENGLISH)).contains(TextState.OUTDATED);
  }

  @Test
  void an_address_that_reaches_nobody_is_refused() {
    assertThat(contact("ruf mich an", "nicht hier"))
        .hasStatus(422)
        .bodyText()
        .contains("ruf mich an", "keine E-Mail-Adresse", "Möglich sind Ziffern");
  }

  @Test
  void the_queue_goes_by_the_new_rules() {
    assertThat(rules("5", "25", "40")).hasStatus(303);
    assertThat(plan().rules()).isEqualTo(new QueueRules(5, 25, 7, 15, 40));
  }

  @Test
  void nobody_is_overtaken_for_ever() {
    assertThat(rules("50", "25", "40"))
        .hasStatus(422)
        .bodyText()
        .contains("nicht kürzer sein als das Warten");
    assertThat(rules("5", "0", "40")).hasStatus(422);
    assertThat(rules("5", "viele", "40")).hasStatus(422).bodyText().contains("viele");
  }

  private MvcTestResult contact(String phone, String email) {
    return admin.post("/city", "authority", "Stadt und Rat", "phone", phone, "email", email);
  }

  private MvcTestResult rules(String language, String park, String overtaken) {
    return admin.post(
        "/city/rules",
        "language_wait_minutes",
        language,
        "park_minutes",
        park,
        "urgent_days",
        "7",
        "last_ticket_minutes",
        "15",
        "overtaken_after_minutes",
        overtaken);
  }

  private CityPlan plan() {
    return city.call(() -> plans.current());
  }
}
