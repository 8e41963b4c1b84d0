package org.lotsenhaus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lotsenhaus.testing.Accessibility.thenTheAccessibilityBaselineIsMet;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.DATA_PROTECTION;

import com.microsoft.playwright.Page;
import java.time.Period;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.casework.TestCases;
import org.lotsenhaus.people.Someone;
import org.lotsenhaus.retention.OldCases;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Pictures;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A person is told all that is known; years later one case is held back, and the others go. */
@HouseTest
class RetentionJourneyTest {

  @LocalServerPort int port;
  @Autowired OldCases old;
  @Autowired TestCases cases;

  @Test
  void what_is_held_back_stays_and_the_rest_is_deleted_with_proof(TestCity city) {
    var samira = old.closed(city);
    var omar = old.closed(city, cases.of(city, Someone.called("Omar", "Nasser").profile()));
    theReportIsReadOnThePhone(city, cases.personOf(city, samira));
    old.later(Period.ofMonths(36).minusDays(10));
    try (var manager = Visitor.asStaff(port, city, CASE_MANAGER)) {
      samiraIsHeldBack(manager, city);
    }
    old.later(Period.ofDays(20));
    try (var officer = Visitor.asStaff(port, city, DATA_PROTECTION);
        var manager = Visitor.asStaff(port, city, CASE_MANAGER)) {
      theRestIsDeleted(officer);
      manager.open(city.path("/cases/" + samira));
      assertThat(manager.page().locator("h1")).containsText("Samira Haddad");
      Pictures.take(manager.page(), "retention-held-case-desktop-de");
      manager.open(city.path("/cases/" + omar));
      assertThat(manager.page().locator("body")).not().containsText("Omar");
    }
  }

  private void theReportIsReadOnThePhone(TestCity city, UUID person) {
    try (var manager = Visitor.asStaff(port, city, CASE_MANAGER);
        var phone = Visitor.onThePhone(port, Language.ARABIC)) {
      manager.open(city.path("/people/" + person));
      manager.follow("Auskunft an die Person");
      look(manager.page(), "report-draft-desktop-de");
      manager.press("Auskunft erstellen");
      look(manager.page(), "report-desktop-ar");
      manager.press("Link für die Person");
      var link = manager.page().locator(".lh-letter__link bdi").innerText();
      var page = phone.open(link.replaceFirst("^https?://[^/]+", ""));
      Pictures.take(page, "report-before-phone-ar");
      phone.press("اقرأ الآن");
      assertThat(page.locator("main")).containsText("A room for three");
      look(page, "report-phone-ar");
    }
  }

  private static void samiraIsHeldBack(Visitor manager, TestCity city) {
    manager.open(city.path("/cases/due"));
    look(manager.page(), "cases-due-desktop-de");
    manager.page().locator("li:has-text('Samira') a[href$=hold]").click();
    manager.page().fill("#reason", "Klage beim Sozialgericht, Aktenzeichen folgt.");
    look(manager.page(), "case-hold-desktop-de");
    manager.press("Löschsperre setzen");
    assertThat(manager.page().locator("main")).containsText("Unter Sperre: eine Akte");
    manager.page().setViewportSize(390, 844);
    Pictures.take(manager.page(), "cases-due-phone-de");
  }

  private static void theRestIsDeleted(Visitor officer) {
    officer.follow("Löschen nach Frist");
    Pictures.take(officer.page(), "retention-due-desktop-de");
    officer.press("Jetzt löschen");
    assertThat(officer.page().locator("main")).containsText("Eine Akte blieb: Löschsperre.");
    look(officer.page(), "retention-proof-desktop-de");
    officer.page().setViewportSize(390, 844);
    Pictures.take(officer.page(), "retention-proof-phone-de");
    officer.page().setViewportSize(1440, 900);
    officer.follow("Fristen");
    look(officer.page(), "retention-rules-desktop-de");
  }

  private static void look(Page page, String name) {
    Pictures.take(page, name);
    thenTheAccessibilityBaselineIsMet(page);
  }
}
