package org.lotsenhaus.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.testing.Accessibility.thenTheAccessibilityBaselineIsMet;

import org.junit.jupiter.api.Test;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Pictures;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestStaff;
import org.lotsenhaus.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class AuditPageTest {

  @Autowired Audit audit;
  @Autowired MockMvcTester house;
  @LocalServerPort int port;

  @Test
  void data_protection_reads_who_did_what_by_name(TestCity city) {
    called(city, TestStaff.DEMIR, "ticket 1");
    assertThat(log(city, ""))
        .hasStatusOk()
        .bodyText()
        .contains("M. Demir", "Aufgerufen", "Nummer 1");
  }

  @Test
  void reading_the_log_is_in_the_log_with_what_was_looked_for(TestCity city) {
    log(city, "?subject=ticket 1");
    assertThat(log(city, ""))
        .bodyText()
        .contains("E. Nowak", "Protokoll gelesen", "subject=ticket 1");
  }

  @Test
  void the_log_can_be_asked_for_a_subject_a_person_and_a_day(TestCity city) {
    called(city, TestStaff.DEMIR, "ticket 1");
    called(city, TestStaff.KOWAL, "ticket 2");
    assertThat(log(city, "?subject=ticket 1")).bodyText().doesNotContain("Nummer 2");
    assertThat(log(city, "?actor=" + city.member(TestStaff.KOWAL).id()))
        .bodyText()
        .doesNotContain("Nummer 1");
    assertThat(log(city, "?day=2026-11-23")).bodyText().contains("steht nichts im Protokoll");
    assertThat(log(city, "?day=2026-11-24")).bodyText().contains("Nummer 1", "Nummer 2");
  }

  @Test
  void nonsense_in_the_address_is_left_out_of_account(TestCity city) {
    called(city, TestStaff.DEMIR, "ticket 1");
    assertThat(log(city, "?day=soon&before=me")).hasStatusOk().bodyText().contains("Nummer 1");
  }

  @Test
  void older_lines_stand_on_the_next_page(TestCity city) {
    for (int n = 1; n <= AuditLog.PAGE + 1; n++) {
      called(city, TestStaff.DEMIR, "ticket number " + n + ".");
    }
    assertThat(log(city, ""))
        .bodyText()
        .contains("Nummer number 101.")
        .doesNotContain("number 1.<");
    try (var officer = Visitor.asStaff(port, city, TestStaff.DATA_PROTECTION)) {
      officer.follow("Ältere Zeilen");
      assertThat(officer.reads()).contains("Nummer number 1.");
    }
  }

  @Test
  void only_data_protection_may_look(TestCity city) {
    assertThat(house.get().uri(city.path("/audit")).with(city.signedIn(TestStaff.ADMIN)))
        .hasStatus(403);
  }

  @Test
  void the_log_can_be_read_by_everybody_who_may(TestCity city) {
    called(city, TestStaff.DEMIR, "ticket 1");
    called(city, TestStaff.RESIDENCE_OFFICER, "ticket 0197a0c3-b7e2-7cc1-9d1c-52a1f0789a3a");
    try (var officer = Visitor.asStaff(port, city, TestStaff.DATA_PROTECTION)) {
      Pictures.take(officer.page(), "audit-desktop-de");
      thenTheAccessibilityBaselineIsMet(officer.page());
    }
  }

  private void called(TestCity city, String login, String subject) {
    city.as(
        login,
        () -> {
          audit.wrote("call", subject);
          return true;
        });
  }

  private MvcTestResult log(TestCity city, String query) {
    return house
        .get()
        .uri(city.path("/audit" + query))
        .header("Accept-Language", "de")
        .with(city.signedIn(TestStaff.DATA_PROTECTION))
        .exchange();
  }
}
