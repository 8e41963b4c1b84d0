package org.lotsenhaus.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.casework.TestCases.get;
import static org.lotsenhaus.casework.TestCases.post;
import static org.lotsenhaus.testing.TestStaff.ADMIN;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.DATA_PROTECTION;
import static org.lotsenhaus.testing.TestStaff.HEAD;
import static org.lotsenhaus.testing.TestStaff.PARTNER_CASE_MANAGER;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who is sent on without consent is reported to data protection. */
@HouseTest
class ReportedTest {

  private static final String REASON = "Her brother wants to hurt the child tonight.";
  private static final String PAGE = "/audit/referrals";

  @Autowired Referring referring;
  @Autowired SendReferral send;
  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;

  @Test
  void data_protection_is_told_reads_why_and_looks_into_it_once(TestCity city) {
    var id = sent(city, referring.person(city));
    assertThat(get(web, city, DATA_PROTECTION, "/audit"))
        .bodyText()
        .contains("Ein Verweis ohne Einwilligung ist zu prüfen");
    assertThat(get(web, city, DATA_PROTECTION, PAGE))
        .hasStatusOk()
        .bodyText()
        .contains("L. Brandt", REASON, "Jobcenter")
        .doesNotContain("Haddad", "care profession");
    var review = PAGE + "/" + id + "/review";
    assertThat(post(web, city, DATA_PROTECTION, review)).hasStatus(303);
    assertThat(post(web, city, DATA_PROTECTION, review)).hasStatus(404);
    assertThat(get(web, city, DATA_PROTECTION, "/audit"))
        .bodyText()
        .doesNotContain("ist zu prüfen");
    assertThat(get(web, city, DATA_PROTECTION, PAGE))
        .bodyText()
        .contains("Geprüft von", "E. Nowak</bdi>");
  }

  @Test
  void what_went_with_consent_is_not_reported(TestCity city) {
    var id = referring.sent(city);
    assertThat(get(web, city, DATA_PROTECTION, PAGE)).bodyText().contains("Noch niemand");
    assertThat(post(web, city, DATA_PROTECTION, PAGE + "/" + id + "/review")).hasStatus(404);
    assertThat(referring.seen(city, DATA_PROTECTION, id)).isEmpty();
  }

  @Test
  void nobody_else_reads_the_reports(TestCity city) {
    var id = sent(city, referring.person(city));
    for (var other : List.of(CASE_MANAGER, PARTNER_CASE_MANAGER, HEAD, ADMIN)) {
      assertThat(get(web, city, other, PAGE)).hasStatus(403);
      assertThat(post(web, city, other, PAGE + "/" + id + "/review")).hasStatus(403);
    }
  }

  @Test
  void the_log_does_not_keep_what_was_said_of_the_person(TestCity city) {
    var person = referring.person(city);
    sent(city, person);
    assertThat(
            city.call(() ->
                jdbc.sql("select purpose from audit_entry where subject = ?")
                    .param(RegisterPerson.subject(person))
                    .query(String.class)
                    .list()))
        .contains("to jobcenter")
        .noneMatch(it -> it.contains("brother"));
  }

  private UUID sent(TestCity city, UUID person) {
    return city.asStaff(
        CASE_MANAGER, () -> send.send(Referring.without(person, REASON, "S. Haddad")));
  }
}
