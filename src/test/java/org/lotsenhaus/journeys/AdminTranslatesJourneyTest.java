package org.lotsenhaus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lotsenhaus.testing.Accessibility.thenTheAccessibilityBaselineIsMet;

import org.junit.jupiter.api.Test;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Pictures;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestStaff;
import org.lotsenhaus.testing.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class AdminTranslatesJourneyTest {

  private static final String LETTER = "/admin/translations/concern/explain_letter";

  @LocalServerPort int port;

  @Test
  void a_new_original_outdates_its_translations_until_they_are_reviewed(TestCity city) {
    try (var admin = Visitor.asStaff(port, city, TestStaff.ADMIN)) {
      var page = admin.open(city.path(LETTER));
      page.fill("#german", "Ich verstehe einen Brief nicht");
      admin.press("Speichern");
      assertThat(page.locator("main")).containsText("veraltet");
      assertThat(page.locator("main")).containsText("Übersetzungen passen nicht mehr");
      Pictures.take(page, "admin-translation-outdated");
      thenTheAccessibilityBaselineIsMet(page);

      page = admin.open(city.path(LETTER + "?field=title&language=ar"));
      page.fill("#text", "لا أفهم رسالة");
      admin.press("Speichern und freigeben");
      assertThat(page.locator("[aria-current=true]")).containsText("freigegeben");
      Pictures.take(page, "admin-translation-reviewed");
      thenTheAccessibilityBaselineIsMet(page);
    }
    try (var newcomer = Visitor.onThePhone(port, Language.ARABIC)) {
      assertThat(newcomer.open(city.path("/concerns")).locator("main"))
          .containsText("لا أفهم رسالة");
    }
  }
}
