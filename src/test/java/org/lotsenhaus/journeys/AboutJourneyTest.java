package org.lotsenhaus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lotsenhaus.testing.Accessibility.thenTheAccessibilityBaselineIsMet;

import org.junit.jupiter.api.Test;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Pictures;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class AboutJourneyTest {

  @LocalServerPort int port;

  @Test
  void somebody_reads_in_arabic_what_is_stored_about_them(TestCity city) {
    try (var visitor = Visitor.onThePhone(port, Language.ARABIC)) {
      visitor.open(city.path(""));
      visitor.follow("حماية البيانات");
      var page = visitor.page();
      assertThat(page.locator("h1")).hasText("حماية البيانات");
      Pictures.take(page, "privacy-phone-ar");
      thenTheAccessibilityBaselineIsMet(page);
    }
  }

  @Test
  void somebody_looks_up_the_way_and_the_hours(TestCity city) {
    try (var visitor = Visitor.onThePhone(port, Language.GERMAN)) {
      visitor.open(city.path(""));
      visitor.follow("Weg und Öffnungszeiten");
      var page = visitor.page();
      assertThat(page.locator("h1")).hasText("Haus am Markt");
      Pictures.take(page, "site-phone-de");
      thenTheAccessibilityBaselineIsMet(page);
    }
  }
}
