package org.lotsenhaus.casework.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.lotsenhaus.testing.TestPlan.COUNSELLING;
import static org.lotsenhaus.testing.TestStaff.ADMIN;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.COLLEAGUE;
import static org.lotsenhaus.testing.TestStaff.DATA_PROTECTION;
import static org.lotsenhaus.testing.TestStaff.RESIDENCE_CASE_MANAGER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.access.Accounts;
import org.lotsenhaus.access.ChangeAccount;
import org.lotsenhaus.access.ChangeAccount.Wanted;
import org.lotsenhaus.access.Role;
import org.lotsenhaus.casework.TestCases;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class EmergencyTest {

  private static final String REASON = "She wrote that she will end her life tonight.";

  @Autowired TestCases cases;
  @Autowired MockMvcTester house;
  @Autowired JdbcClient jdbc;
  @Autowired ChangeAccount accounts;
  @Autowired Accounts known;
  @Autowired TestClock clock;

  @Test
  void the_reason_comes_first(TestCity city) {
    var id = cases.samira(city);
    assertThat(open(city, COLLEAGUE, id, "danger")).hasStatus(422).bodyText().contains("danger");
    assertThat(worksOn(city, COLLEAGUE, id)).isFalse();
  }

  @Test
  void a_colleague_reads_the_case_for_a_day(TestCity city) {
    var id = cases.samira(city);
    assertThat(worksOn(city, COLLEAGUE, id)).isFalse();
    assertThat(open(city, COLLEAGUE, id, REASON)).hasStatus(303);
    assertThat(worksOn(city, COLLEAGUE, id)).isTrue();
    clock.advance(Duration.ofHours(25));
    assertThat(worksOn(city, COLLEAGUE, id)).isFalse();
  }

  @Test
  void across_the_wall_there_is_no_glass_to_break(TestCity city) {
    var id = cases.samira(city);
    assertThat(open(city, RESIDENCE_CASE_MANAGER, id, REASON)).hasStatus(404);
    assertThat(open(city, RESIDENCE_CASE_MANAGER, UUID.randomUUID(), REASON)).hasStatus(404);
    assertThat(get(city, RESIDENCE_CASE_MANAGER, "/cases/" + id + "/emergency")).hasStatus(404);
  }

  @Test
  void who_works_on_the_case_needs_no_emergency(TestCity city) {
    var id = cases.samira(city);
    assertThat(get(city, CASE_MANAGER, "/cases/" + id + "/emergency")).hasStatus(303);
    open(city, CASE_MANAGER, id, REASON);
    assertThat(get(city, DATA_PROTECTION, "/audit/emergencies"))
        .bodyText()
        .doesNotContain("L. Brandt");
  }

  @Test
  void data_protection_is_told_at_once_and_reviews(TestCity city) {
    var id = cases.samira(city);
    open(city, COLLEAGUE, id, REASON);
    assertThat(get(city, DATA_PROTECTION, "/audit")).bodyText().contains("Zugriff im Notfall");
    assertThat(get(city, DATA_PROTECTION, "/audit/emergencies"))
        .hasStatusOk()
        .bodyText()
        .contains("A. Aydın", REASON)
        .doesNotContain("Haddad");
    assertThat(review(city)).hasStatus(303);
    assertThat(review(city)).hasStatus(404);
    assertThat(get(city, DATA_PROTECTION, "/audit"))
        .bodyText()
        .doesNotContain("Zugriff im Notfall ist");
    assertThat(get(city, DATA_PROTECTION, "/audit/emergencies"))
        .bodyText()
        .contains("rightly done", "E. Nowak");
  }

  @Test
  void nobody_reviews_what_they_opened_themselves(TestCity city) {
    var both = city.member(COLLEAGUE).id();
    city.member(ADMIN)
        .asTenant()
        .run(() ->
            accounts.change(
                both,
                new Wanted(
                    "A. Aydın",
                    COUNSELLING,
                    Set.of(Role.CASEWORK, Role.DATA_PROTECTION),
                    Set.of("en"))));
    open(city, COLLEAGUE, cases.samira(city), REASON);
    var access =
        city.as(
            DATA_PROTECTION,
            () -> jdbc.sql("select id from case_access").query(UUID.class).single());
    var now = city.call(() -> known.byId(both)).orElseThrow();
    var own =
        house
            .post()
            .uri(city.path("/audit/emergencies/" + access + "/review"))
            .param("remark", "all fine")
            .with(user(now))
            .with(csrf());
    assertThat(own).hasStatus(404);
    assertThat(review(city)).hasStatus(303);
  }

  @Test
  void data_protection_gets_an_email_that_names_nobody(TestCity city) {
    var id = cases.samira(city);
    assertThat(notice(city, "schutz@stadt.example")).hasStatus(303);
    open(city, COLLEAGUE, id, REASON);
    assertThat(mails(city))
        .singleElement(STRING)
        .contains("schutz@stadt.example", "Leben in Gefahr", "/audit/emergencies")
        .doesNotContain("Haddad", "Aydın", id.toString());
  }

  @Test
  void who_wants_no_email_gets_none(TestCity city) {
    notice(city, "schutz@stadt.example");
    notice(city, "");
    open(city, COLLEAGUE, cases.samira(city), REASON);
    assertThat(mails(city)).isEmpty();
  }

  @Test
  void what_is_no_address_is_refused_and_kept_in_the_form(TestCity city) {
    assertThat(notice(city, "schutz@"))
        .hasStatus(422)
        .bodyText()
        .contains("Das ist keine E-Mail-Adresse.", "value=\"schutz@\"");
  }

  @Test
  void only_data_protection_is_told(TestCity city) {
    var email =
        house.post().uri(city.path("/audit/emergencies/notice")).param("email", "a@b.example");
    assertThat(email.with(city.signedIn(CASE_MANAGER)).with(csrf()).exchange()).hasStatus(403);
  }

  @Test
  void a_review_without_a_result_says_what_is_missing(TestCity city) {
    open(city, COLLEAGUE, cases.samira(city), REASON);
    assertThat(review(city, " "))
        .hasStatus(422)
        .bodyText()
        .contains("Bitte schreiben Sie, was Ihre Prüfung ergeben hat");
  }

  private MvcTestResult notice(TestCity city, String email) {
    return house
        .post()
        .uri(city.path("/audit/emergencies/notice"))
        .param("email", email)
        .header("Accept-Language", "de")
        .with(city.signedIn(DATA_PROTECTION))
        .with(csrf())
        .exchange();
  }

  private List<String> mails(TestCity city) {
    return city.call(() ->
        jdbc.sql("select address || subject || body from outbox_message")
            .query(String.class)
            .list());
  }

  private MvcTestResult review(TestCity city) {
    return review(city, "rightly done");
  }

  private MvcTestResult review(TestCity city, String remark) {
    var access =
        city.as(
            DATA_PROTECTION,
            () -> jdbc.sql("select id from case_access").query(UUID.class).single());
    return house
        .post()
        .uri(city.path("/audit/emergencies/" + access + "/review"))
        .param("remark", remark)
        .header("Accept-Language", "de")
        .with(city.signedIn(DATA_PROTECTION))
        .with(csrf())
        .exchange();
  }

  private MvcTestResult open(TestCity city, String login, UUID id, String reason) {
    return house
        .post()
        .uri(city.path("/cases/" + id + "/emergency"))
        .param("reason", reason)
        .with(city.signedIn(login))
        .with(csrf())
        .exchange();
  }

  private MvcTestResult get(TestCity city, String login, String path) {
    return house
        .get()
        .uri(city.path(path))
        .header("Accept-Language", "de")
        .with(city.signedIn(login))
        .exchange();
  }

  private boolean worksOn(TestCity city, String login, UUID id) {
    return city.as(
        login, () -> jdbc.sql("select works_on(?)").param(id).query(Boolean.class).single());
  }
}
