package org.lotsenhaus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lotsenhaus.testing.Accessibility.thenTheAccessibilityBaselineIsMet;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.COLLEAGUE;
import static org.lotsenhaus.testing.TestStaff.DATA_PROTECTION;
import static org.lotsenhaus.testing.TestStaff.RESIDENCE_CASE_MANAGER;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.casework.TestCases;
import org.lotsenhaus.people.Someone;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Pictures;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestPlan;
import org.lotsenhaus.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class WallJourneyTest {

  @LocalServerPort int port;
  @Autowired TestCases cases;

  @Test
  void the_foreigners_office_finds_nothing_and_asks_and_reads_once(TestCity city) {
    cases.of(city, Someone.called("Samira", "Haddad").livingAt("Ostwall 12").profile());
    try (var office = Visitor.asStaff(port, city, RESIDENCE_CASE_MANAGER);
        var officer = Visitor.asStaff(port, city, DATA_PROTECTION);
        var manager = Visitor.asStaff(port, city, CASE_MANAGER)) {
      nothingIsFound(office, city);
      disclosureIsAskedFor(office, city);
      dataProtectionAgrees(officer);
      theAreaAnswers(manager);
      itIsReadOnce(office);
    }
  }

  private static void nothingIsFound(Visitor office, TestCity city) {
    office.open(city.path("/people?q=Samira+Haddad"));
    assertThat(office.page().locator("main")).not().containsText("Ostwall");
    assertThat(office.page().locator("main a:has-text('Haddad')")).hasCount(0);
    Pictures.take(office.page(), "wall-nothing-found-desktop-de");
  }

  private static void disclosureIsAskedFor(Visitor office, TestCity city) {
    var page = office.open(city.path("/disclosures/new"));
    page.fill("#person", "Samira Haddad");
    page.fill("#born", "14.03.1989");
    page.selectOption("#area", TestPlan.COUNSELLING);
    page.selectOption("#basis", "AUFENTHG_87");
    page.fill("#basis_text", "§ 87 Abs. 1 AufenthG, Az. 32-4711");
    page.getByLabel("Anschrift").check();
    page.fill("#reason", "Der Aufenthaltstitel liegt bereit, die Post kommt zurück.");
    look(page, "disclosure-new-desktop-de");
    office.press("Zur Prüfung geben");
    assertThat(page.locator("main")).containsText("In Prüfung");
  }

  private static void dataProtectionAgrees(Visitor officer) {
    officer.page().reload();
    officer.follow("Jetzt prüfen");
    look(officer.page(), "disclosures-review-desktop-de");
    officer.follow("Samira Haddad");
    officer.page().fill("#why", "Die Vorschrift trägt, die Anschrift genügt.");
    look(officer.page(), "disclosure-review-desktop-de");
    officer.press("Zustimmen");
    assertThat(officer.page().locator("main")).containsText("Begründung der Prüfung");
  }

  private static void theAreaAnswers(Visitor manager) {
    manager.follow("Auskünfte");
    manager.follow("Samira Haddad");
    manager.page().locator("input[name=whom]").check();
    look(manager.page(), "disclosure-answer-desktop-de");
    manager.press("Diese Angaben herausgeben");
    assertThat(manager.page().locator("h1")).hasText("Auskunft über die Wand");
  }

  private static void itIsReadOnce(Visitor office) {
    office.page().reload();
    look(office.page(), "disclosure-ready-desktop-de");
    office.press("Jetzt lesen");
    assertThat(office.page().locator("main")).containsText("Ostwall 12");
    assertThat(office.page().locator("main")).not().containsText("1989");
    look(office.page(), "disclosure-released-desktop-de");
    office.follow("Auskunft über die Wand");
    assertThat(office.page().locator("main")).containsText("Auskunft wurde gelesen");
    assertThat(office.page().locator("main")).not().containsText("Ostwall");
  }

  @Test
  void a_colleague_opens_a_case_in_danger_and_the_person_reads_who_looked(TestCity city) {
    var samira = cases.samira(city);
    try (var colleague = Visitor.asStaff(port, city, COLLEAGUE);
        var officer = Visitor.asStaff(port, city, DATA_PROTECTION);
        var manager = Visitor.asStaff(port, city, CASE_MANAGER);
        var phone = Visitor.onThePhone(port, Language.ARABIC)) {
      glassIsBroken(colleague, city, samira);
      emergencyIsReviewed(officer);
      var link = linkIsPrinted(manager, city, cases.personOf(city, samira));
      var page = phone.open(link);
      assertThat(page.locator("html")).hasAttribute("dir", "rtl");
      assertThat(page.locator("main")).containsText("A. Aydın");
      assertThat(page.locator("main")).containsText("خطر على الحياة");
      assertThat(page.locator("main")).not().containsText("Haddad");
      look(page, "file-log-phone-ar");
    }
  }

  private static void glassIsBroken(Visitor colleague, TestCity city, UUID samira) {
    colleague.open(city.path("/cases/" + samira));
    colleague.page().locator("main a[href$=emergency]").click();
    look(colleague.page(), "emergency-desktop-de");
    colleague.page().fill("#reason", "Sie hat am Telefon gesagt, dass sie nicht mehr leben will.");
    colleague.press("Akte jetzt öffnen");
    assertThat(colleague.page().locator("h1")).containsText("Samira Haddad");
    Pictures.take(colleague.page(), "emergency-opened-desktop-de");
  }

  private static void emergencyIsReviewed(Visitor officer) {
    officer.page().reload();
    look(officer.page(), "audit-emergency-desktop-de");
    officer.follow("Jetzt prüfen");
    officer.page().locator("input[name=remark]").fill("Berechtigt, mit der Kollegin besprochen.");
    look(officer.page(), "emergencies-desktop-de");
    officer.press("Als geprüft festhalten");
    assertThat(officer.page().locator("main")).containsText("Geprüft von");
  }

  private static String linkIsPrinted(Visitor manager, TestCity city, UUID person) {
    manager.open(city.path("/people/" + person));
    manager.press("Link zum Protokoll");
    look(manager.page(), "file-link-desktop-de");
    var link = manager.page().locator(".lh-letter__link bdi").innerText();
    return link.replaceFirst("^https?://[^/]+", "");
  }

  private static void look(Page page, String name) {
    Pictures.take(page, name);
    thenTheAccessibilityBaselineIsMet(page);
  }
}
