package org.lotsenhaus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lotsenhaus.testing.Accessibility.thenNothingIsCutOffAtTheSide;
import static org.lotsenhaus.testing.Accessibility.thenTheAccessibilityBaselineIsMet;

import org.junit.jupiter.api.Test;
import org.lotsenhaus.blueprint.ExportBlueprint;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Pictures;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestStaff;
import org.lotsenhaus.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class AdminImportsBlueprintJourneyTest {

  private static final String HOURS = "opening_hours: Mo-Fr 08:00-16:00";

  @LocalServerPort int port;
  @Autowired ExportBlueprint export;

  @Test
  void errors_first_then_a_preview_then_the_change(TestCity city) {
    var blueprint = city.asHouse(export::city).replaceAll("key: '([1-5])'", "key: desk_$1");
    try (var admin = Visitor.asStaff(port, city, TestStaff.ADMIN)) {
      var page = admin.open(city.path("/admin/blueprint"));
      page.fill("#yaml", blueprint.replace(HOURS, "opening_hours: montags morgens"));
      admin.press("Prüfen");
      assertThat(page.locator("main")).containsText("Ein Fehler. Nichts wurde geändert.");
      assertThat(page.locator("main")).containsText("sites[0].opening_hours");
      assertThat(page.locator("#yaml"))
          .hasValue(java.util.regex.Pattern.compile(".*montags.*", 32));
      Pictures.take(page, "admin-blueprint-errors");
      thenTheAccessibilityBaselineIsMet(page);

      page.fill("#yaml", blueprint.replace(HOURS, "opening_hours: Mo-Fr 08:00-12:00"));
      admin.press("Prüfen");
      assertThat(page.locator("main")).containsText("Standort Haus am Markt: geändert");
      Pictures.take(page, "admin-blueprint-preview");
      thenTheAccessibilityBaselineIsMet(page);

      admin.press("Jetzt übernehmen");
      assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.STATUS))
          .containsText("Gespeichert.");
      thenNothingIsCutOffAtTheSide(page);
    }
    try (var newcomer = Visitor.onThePhone(port, Language.GERMAN)) {
      assertThat(newcomer.open(city.path("")).locator("main")).containsText("12:00");
    }
  }

  @Test
  void the_whole_administration_is_accessible_on_both_screens(TestCity city) {
    try (var admin = Visitor.asStaff(port, city, TestStaff.ADMIN)) {
      for (var place :
          new String[] {
            "",
            "/units",
            "/units/residence",
            "/sites",
            "/sites/house",
            "/desks",
            "/desks/1",
            "/concerns",
            "/concerns/explain_letter",
            "/translations",
            "/translations/concern/explain_letter?field=title&language=ar",
            "/people",
            "/blueprint"
          }) {
        var page = admin.open(city.path("/admin" + place));
        assertThat(page.locator(".lh-tabs [aria-current=page]")).isVisible();
        var name = "admin" + place.replaceAll("[/?&=]", "-");
        Pictures.take(page, name);
        thenTheAccessibilityBaselineIsMet(page);
        page.setViewportSize(390, 844);
        Pictures.take(page, name + "-phone");
        page.setViewportSize(1440, 900);
      }
    }
  }
}
