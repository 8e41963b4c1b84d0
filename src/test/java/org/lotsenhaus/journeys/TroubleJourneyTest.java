package org.lotsenhaus.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.testing.Accessibility.thenTheAccessibilityBaselineIsMet;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Pictures;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestStaff;
import org.lotsenhaus.testing.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class TroubleJourneyTest {

  @LocalServerPort int port;

  @Test
  void an_address_that_a_city_does_not_have_leads_back_to_its_door(TestCity city) {
    try (var visitor = Visitor.onThePhone(port, Language.ARABIC)) {
      assertThat(status(visitor, city.path("/no-such-page"))).isEqualTo(404);
      var page = visitor.page();
      assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
      assertThat(page.locator("main a[href='" + city.path("") + "']").count()).isPositive();
      Pictures.take(page, "trouble-phone-ar");
      thenTheAccessibilityBaselineIsMet(page);
    }
  }

  @Test
  void a_city_that_does_not_live_here_is_said_so_in_the_visitors_language() {
    try (var visitor = Visitor.onThePhone(port, Language.ENGLISH)) {
      assertThat(status(visitor, "/atlantis")).isEqualTo(404);
      assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("en");
      thenTheAccessibilityBaselineIsMet(visitor.page());
    }
  }

  @Test
  void a_language_that_nobody_knows_is_german(TestCity city) {
    try (var visitor = Visitor.onThePhone(port, Language.GERMAN)) {
      assertThat(status(visitor, city.path("?lang=xx"))).isEqualTo(200);
      assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("de");
    }
  }

  @Test
  void staff_at_a_door_that_is_not_theirs_are_told_kindly(TestCity city) {
    try (var head = Visitor.asStaff(port, city, TestStaff.HEAD)) {
      assertThat(status(head, city.path("/audit"))).isEqualTo(403);
      thenTheAccessibilityBaselineIsMet(head.page());
    }
  }

  private static int status(Visitor visitor, String path) {
    Page page = visitor.page();
    var answer = page.navigate(path);
    return answer == null ? 0 : answer.status();
  }
}
