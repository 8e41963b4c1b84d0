package org.lotsenhaus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lotsenhaus.testing.Accessibility.thenTheAccessibilityBaselineIsMet;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Pictures;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestStaff;
import org.lotsenhaus.testing.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class AdminPlansJourneyTest {

  @LocalServerPort int port;

  @Test
  void a_new_unit_and_its_concern_are_at_the_front_door(TestCity city) {
    try (var admin = Visitor.asStaff(port, city, TestStaff.ADMIN)) {
      addUnit(admin, city);
      addConcern(admin, city);
    }
    try (var newcomer = Visitor.onThePhone(port, Language.GERMAN)) {
      newcomer.open(city.path("/concerns"));
      newcomer.follow("Deutsch werden");
      assertThat(newcomer.page().locator("main")).containsText("Wir prüfen mit Ihnen");
      assertThat(newcomer.page().locator("main")).containsText("Haus am Markt");
      Pictures.take(newcomer.page(), "admin-plans-front-door");
      thenTheAccessibilityBaselineIsMet(newcomer.page());
    }
  }

  private static void addUnit(Visitor admin, TestCity city) {
    admin.open(city.path("/admin/units"));
    admin.follow("Stelle anlegen");
    var page = admin.page();
    page.fill("#official_name", "Sachgebiet Einbürgerung");
    page.fill("#called", "Einbürgerung");
    page.selectOption("#parent", "residence");
    page.selectOption("#waiting_area", "area_b");
    page.check("[name=desks][value='3']");
    Pictures.take(page, "admin-new-unit");
    thenTheAccessibilityBaselineIsMet(page);
    admin.press("Stelle anlegen");
    assertThat(page.locator("main")).containsText("Gespeichert");
    assertThat(page.locator("h1")).hasText("Sachgebiet Einbürgerung");
    thenTheAccessibilityBaselineIsMet(page);
  }

  private static void addConcern(Visitor admin, TestCity city) {
    admin.open(city.path("/admin/concerns"));
    admin.follow("Anliegen anlegen");
    var page = admin.page();
    page.fill("#title", "Deutsch werden");
    page.fill("#summary", "Wir prüfen mit Ihnen, ob Sie Deutsche oder Deutscher werden können.");
    page.selectOption("#unit", "einbuergerung");
    page.selectOption("#group", "papers");
    page.check("[name=documents][value=passport]");
    Pictures.take(page, "admin-new-concern");
    thenTheAccessibilityBaselineIsMet(page);
    admin.press("Anliegen anlegen");
    assertThat(page.locator("main")).containsText("Schalter 3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "city",
        "partners/jobcenter",
        "new/partner",
        "sites/house",
        "new/site",
        "areas/area_a",
        "new/area?site=house",
        "new/room?site=house",
        "new/shared-concern"
      })
  void every_form_can_be_used_by_everybody(String form, TestCity city) {
    try (var admin = Visitor.asStaff(port, city, TestStaff.ADMIN)) {
      Page page = admin.open(city.path("/admin/" + form));
      assertThat(page.locator("main form").first()).isVisible();
      thenTheAccessibilityBaselineIsMet(page);
    }
  }
}
