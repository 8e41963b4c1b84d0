package org.lotsenhaus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lotsenhaus.testing.Accessibility.thenTheAccessibilityBaselineIsMet;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.signage.Hall;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Pictures;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class KioskJourneyTest {

  @LocalServerPort int port;
  @Autowired TestClock clock;
  @Autowired Hall hall;

  @Test
  void a_newcomer_touches_three_pictures_and_holds_a_number(TestCity city) {
    try (var kiosk = Visitor.atTheKiosk(port)) {
      var page = kiosk.open(city.path("/kiosk"));
      then_the_screen_is_good(page, "kiosk-1-language");

      kiosk.follow("العربية");
      assertThat(page.locator("html")).hasAttribute("dir", "rtl");
      assertThat(page.locator("h1")).containsText("ما هو الموضوع؟");
      then_the_screen_is_good(page, "kiosk-2-groups-ar");

      kiosk.follow("papers");
      then_the_screen_is_good(page, "kiosk-3-concerns-ar");

      kiosk.follow("تصريح إقامتي ينتهي");
      page.locator("input[name=step_free]").check();
      then_the_screen_is_good(page, "kiosk-4-wish-ar");

      kiosk.press("سحب رقم انتظار");
      assertThat(page.locator(".lh-kiosk .lh-ticket__number")).hasText("B\u00a01");
      then_the_screen_is_good(page, "kiosk-5-done-ar");
    }
  }

  @Test
  void after_a_moment_the_next_person_finds_the_languages(TestCity city) {
    try (var kiosk = Visitor.atTheKiosk(port)) {
      kiosk.page().clock().install();
      var page = kiosk.open(city.path("/kiosk/house/concerns/explain_letter?lang=de"));
      kiosk.press("Nummer ziehen");
      then_the_screen_is_good(page, "kiosk-5-done-de");
      page.clock().fastForward("00:21");
      assertThat(page).hasURL(Pattern.compile(".*/kiosk/house$"));
    }
  }

  @Test
  void left_alone_the_kiosk_asks_and_then_forgets(TestCity city) {
    try (var kiosk = Visitor.atTheKiosk(port)) {
      kiosk.page().clock().install();
      var page = kiosk.open(city.path("/kiosk/house/groups?lang=de"));
      assertThat(page.locator("dialog")).isHidden();
      page.clock().fastForward("01:01");
      assertThat(page.locator("dialog")).isVisible();
      then_the_screen_is_good(page, "kiosk-idle-de");
      kiosk.press("Ja, ich brauche mehr Zeit");
      assertThat(page.locator("dialog")).isHidden();
      page.clock().fastForward("01:01");
      page.clock().fastForward("00:21");
      assertThat(page).hasURL(Pattern.compile(".*/kiosk/house$"));
    }
  }

  @Test
  void who_sees_little_or_sits_low_can_use_it_too(TestCity city) {
    try (var kiosk = Visitor.atTheKiosk(port)) {
      var page = kiosk.open(city.path("/kiosk/house/groups?lang=de"));
      kiosk.press("Tasten tiefer");
      assertThat(page.locator("[data-kiosk=low]")).hasAttribute("aria-pressed", "true");
      then_all_touch_is_in_the_lower_half(page);
      kiosk.press("Kontrast");
      then_the_screen_is_good(page, "kiosk-contrast-low-de");
      kiosk.follow("life");
      assertThat(page.locator(".lh-kiosk")).hasClass(Pattern.compile("lh-kiosk--contrast"));
    }
  }

  private static void then_all_touch_is_in_the_lower_half(Page page) {
    var top = page.locator("main .lh-tile").first().boundingBox().y;
    org.assertj.core.api.Assertions.assertThat(top).isGreaterThan(1920 / 2.0);
  }

  @Test
  void nobody_is_stuck(TestCity city) {
    try (var kiosk = Visitor.atTheKiosk(port)) {
      var page = kiosk.open(city.path("/kiosk/house"));
      kiosk.follow("Kurmancî");
      then_the_screen_is_good(page, "kiosk-more-languages");
      kiosk.follow("Kurmancî");
      then_the_screen_is_good(page, "kiosk-kurmanci");
      kiosk.follow("Ein Mensch hilft");
      assertThat(page.locator("h1")).containsText("Bitte kommen Sie zum Empfang.");
      page.navigate(city.path("/kiosk/house/concerns/extend_permit?lang=uk"));
      then_the_screen_is_good(page, "kiosk-appointment-uk");
    }
  }

  @Test
  void a_closed_house_tells_its_hours(TestCity city) {
    clock.set("2026-11-24T18:00");
    try (var kiosk = Visitor.atTheKiosk(port)) {
      var page = kiosk.open(city.path("/kiosk/house/groups?lang=ar"));
      then_the_screen_is_good(page, "kiosk-closed-ar");
    }
  }

  @Test
  void without_a_script_it_works_by_links_and_a_form(TestCity city) {
    try (var kiosk = Visitor.withoutJavaScript(port, Language.GERMAN)) {
      var page = kiosk.open(city.path("/kiosk/house"));
      kiosk.follow("English");
      kiosk.follow("life");
      kiosk.follow("Understand a letter");
      kiosk.press("Take a number");
      assertThat(page.locator(".lh-kiosk .lh-ticket__number")).hasText("A\u00a01");
    }
  }

  @Test
  void slips_are_narrow_black_and_readable(TestCity city) {
    var token = hall.take(city, TestCatalogue.PROVISIONAL, Language.ARABIC).token();
    try (var printer = Visitor.atTheComputer(port, Language.GERMAN)) {
      printer.page().setViewportSize(303, 900);
      Pictures.take(printer.open(city.path("/t/" + token + "/slip?width=80")), "slip-80");
      printer.page().setViewportSize(220, 900);
      Pictures.take(printer.open(city.path("/t/" + token + "/slip?width=58")), "slip-58");
    }
  }

  private static void then_the_screen_is_good(Page page, String picture) {
    Pictures.takeScreen(page, picture);
    var fits = "document.documentElement.scrollHeight <= window.innerHeight + 1";
    org.assertj.core.api.Assertions.assertThat(page.evaluate(fits)).as(picture).isEqualTo(true);
    thenTheAccessibilityBaselineIsMet(page);
  }
}
