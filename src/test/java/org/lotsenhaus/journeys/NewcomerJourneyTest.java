package org.lotsenhaus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lotsenhaus.testing.Accessibility.thenTheAccessibilityBaselineIsMet;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Pictures;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestStaff;
import org.lotsenhaus.testing.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class NewcomerJourneyTest {

  private static final String TAKE = "main form[action$='/tickets'] button";

  @LocalServerPort int port;

  @Test
  void a_newcomer_takes_a_number_in_arabic_and_is_called(TestCity city) {
    try (var newcomer = Visitor.onThePhone(port, Language.ARABIC);
        var desk = Visitor.asStaff(port, city, TestStaff.DEMIR)) {
      var phone = newcomer.open(city.path(""));
      phone.locator("a[href$='/concerns/" + TestCatalogue.LETTER + "']").click();
      assertThat(phone.locator("h1")).hasText("فهم رسالة");
      Pictures.take(phone, "concern-phone-ar");
      thenTheAccessibilityBaselineIsMet(phone);

      phone.locator(TAKE).click();
      assertThat(phone).hasURL(Pattern.compile(".*/t/[\\w-]{22}$"));
      assertThat(phone.locator(".lh-ticket__number")).hasText("A\u00a01");
      Pictures.take(phone, "ticket-phone-ar");
      thenTheAccessibilityBaselineIsMet(phone);

      sitDown(desk.page(), "1");
      desk.page().locator("form[action$='/desk/calls'] button").click();
      assertThat(desk.page().locator(".lh-now__number")).hasText("A\u00a01");
      assertThat(phone.locator("[data-called]")).isVisible();
      assertThat(phone.locator(".lh-called__desk strong")).hasText("1");
      Pictures.take(phone, "called-phone-ar");
      thenTheAccessibilityBaselineIsMet(phone);
    }
  }

  @Test
  void without_javascript_everything_works_too(TestCity city) {
    try (var newcomer = Visitor.withoutJavaScript(port, Language.TURKISH)) {
      var phone = newcomer.open(city.path("/concerns/" + TestCatalogue.LETTER));
      phone.locator(TAKE).click();
      assertThat(phone.locator(".lh-ticket__number")).hasText("A\u00a01");
      phone.locator("a[href$='/return']").click();
      phone.locator("main form button").click();
      assertThat(phone.locator("h1")).not().containsText("A\u00a01");
    }
  }

  @Test
  void a_number_is_remembered_by_the_browser_that_took_it(TestCity city) {
    try (var newcomer = Visitor.onThePhone(port, Language.ENGLISH)) {
      var phone = newcomer.open(city.path("/concerns/" + TestCatalogue.LETTER));
      phone.locator(TAKE).click();
      var ticket = phone.url();
      newcomer.open(city.path("/number"));
      assertThat(phone).hasURL(ticket);
    }
  }

  @Test
  void what_is_not_here_is_said_in_the_visitors_language(TestCity city) {
    try (var newcomer = Visitor.onThePhone(port, Language.ENGLISH)) {
      for (var path :
          new String[] {"/concerns/unknown", "/t/unknown", "/units/unknown", "/nowhere"}) {
        var page = newcomer.open(city.path(path));
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("main a").first()).isVisible();
        thenTheAccessibilityBaselineIsMet(page);
      }
    }
  }

  @Test
  void a_search_in_own_words_finds_the_concern(TestCity city) {
    try (var newcomer = Visitor.onThePhone(port, Language.GERMAN)) {
      var page = newcomer.open(city.path("/concerns?q=brief"));
      assertThat(page.locator("main")).containsText("Einen Brief verstehen");
      thenTheAccessibilityBaselineIsMet(page);
    }
  }

  static void sitDown(Page desk, String key) {
    desk.locator("form:has(input[name=desk][value='" + key + "']) button").click();
    assertThat(desk.locator(".lh-desk__queue")).isVisible();
    desk.waitForLoadState();
  }
}
