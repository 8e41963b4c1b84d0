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
class FrontDoorJourneyTest {

  @LocalServerPort int port;

  @Test
  void the_door_speaks_arabic_to_an_arabic_phone(TestCity city) {
    try (var newcomer = Visitor.onThePhone(port, Language.ARABIC)) {
      var page = newcomer.open(city.path(""));
      assertThat(page.locator("html")).hasAttribute("dir", "rtl");
      assertThat(page.locator("main")).containsText("فهم رسالة");
      Pictures.take(page, "front-door-phone-ar");
      thenTheAccessibilityBaselineIsMet(page);
    }
  }

  @Test
  void staff_come_in_with_their_password(TestCity city) {
    try (var head = Visitor.asStaff(port, city, TestStaff.DATA_PROTECTION)) {
      assertThat(head.page()).hasURL(java.util.regex.Pattern.compile(".*/audit$"));
    }
  }
}
