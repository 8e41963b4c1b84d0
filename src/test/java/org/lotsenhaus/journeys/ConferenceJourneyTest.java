package org.lotsenhaus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lotsenhaus.testing.Accessibility.thenTheAccessibilityBaselineIsMet;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.PARTNER_CASE_MANAGER;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.casework.TestCases;
import org.lotsenhaus.people.DataClass;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Pictures;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Those who help one person sit together, and each does what was decided. */
@HouseTest
class ConferenceJourneyTest {

  @LocalServerPort int port;
  @Autowired TestCases cases;

  @Test
  void what_a_conference_decides_is_done_by_the_partner(TestCity city) {
    var id = cases.samira(city);
    cases.consent(city, id, LocalDate.of(2027, 5, 31), DataClass.PLAN);
    try (var manager = Visitor.asStaff(port, city, CASE_MANAGER);
        var partner = Visitor.asStaff(port, city, PARTNER_CASE_MANAGER)) {
      manager.open(city.path("/cases/" + id));
      plan(manager);
      decide(manager.page());
      look(manager.page(), "conference");
      manager.follow("Protokoll");
      look(manager.page(), "conference-minutes");
      partner.open(city.path("/today"));
      partner.page().locator("button.lh-tick").click();
      assertThat(partner.page().locator("main")).not().containsText("Gutschein");
      partner.open(city.path("/cases/" + id));
      partner.follow("Fallkonferenz");
      assertThat(partner.page().locator("main")).containsText("Das Jobcenter zahlt");
      look(partner.page(), "conference-partner");
      manager.open(city.path("/cases/" + id + "/plan"));
      assertThat(manager.page().locator("main")).containsText("erledigt 24.11.");
    }
  }

  private static void plan(Visitor manager) {
    manager.follow("Fallkonferenz");
    var page = manager.page();
    page.fill("#day", "2026-12-01");
    page.fill("#time", "10:00");
    page.fill("#place", "Raum 2.11");
    page.check("[name=units][value=jobcenter]");
    page.selectOption("#wish", "COMES");
    look(page, "conference-plan");
    manager.press("Fallkonferenz planen");
    page.fill("#text", "Wer zahlt die Übersetzung?");
    page.selectOption("#topic", "RECOGNITION");
    manager.press("Punkt hinzufügen");
  }

  private static void decide(Page page) {
    page.locator("summary").filter(having("Beschluss festhalten")).click();
    page.fill("[name=decision]", "Das Jobcenter zahlt.");
    page.locator("form[action$=decision] button").click();
    page.locator("summary").filter(having("Aufgabe daraus")).click();
    page.fill("[name=title]", "Gutschein ausstellen");
    page.selectOption("[name=does]", "unit:jobcenter");
    page.fill("[name=due]", "2026-11-24");
    page.locator("form[action$=tasks] button").click();
    assertThat(page.locator(".lh-agenda")).containsText("Gutschein ausstellen");
  }

  private static com.microsoft.playwright.Locator.FilterOptions having(String text) {
    return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
  }

  private static void look(Page page, String name) {
    thenTheAccessibilityBaselineIsMet(page);
    Pictures.take(page, name);
  }
}
