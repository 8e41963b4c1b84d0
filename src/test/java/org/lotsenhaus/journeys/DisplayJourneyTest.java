package org.lotsenhaus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lotsenhaus.testing.Accessibility.thenItCanBeReadFromAfar;
import static org.lotsenhaus.testing.Accessibility.thenTheAccessibilityBaselineIsMet;
import static org.lotsenhaus.testing.TestCatalogue.LETTER;
import static org.lotsenhaus.testing.TestCatalogue.PROVISIONAL;
import static org.lotsenhaus.testing.TestCatalogue.SENIORS;
import static org.lotsenhaus.testing.TestCatalogue.WORK;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.signage.Hall;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Pictures;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestStaff;
import org.lotsenhaus.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class DisplayJourneyTest {

  private static final int LANGUAGES = 9;

  @LocalServerPort int port;
  @Autowired Hall hall;
  @Autowired TestClock clock;

  @Test
  void a_call_appears_at_once_and_is_announced(TestCity city) {
    hall.take(city, LETTER, Language.ARABIC);
    try (var waiting = Visitor.beforeTheDisplay(port)) {
      var page = waiting.open(city.path("/display"));
      assertThat(page.locator(".lh-calls__nobody")).containsText("Gerade wird niemand aufgerufen.");
      then_everybody_can_read_it(page, "display-nobody");
      chimes(page);

      hall.call(city, TestStaff.DEMIR, "1");

      assertThat(page.locator("tr.is-new th")).hasText("A\u00a01");
      assertThat(page.locator("tr.is-new td")).hasText("1");
      assertThat(page.locator("html[data-chimed]")).hasCount(1);
    }
  }

  private static void chimes(Page page) {
    page.evaluate(
        "document.addEventListener('lh:chime', () => document.documentElement.dataset.chimed = 'yes')");
  }

  @Test
  void five_calls_fit_with_arabic_beside_german(TestCity city) {
    turnTo(Language.ARABIC);
    fiveCalls(city);
    try (var waiting = Visitor.beforeTheDisplay(port)) {
      var page = waiting.open(city.path("/display/house"));
      assertThat(page.locator("tbody tr")).hasCount(5);
      assertThat(page.locator("tr.is-new th")).hasText("A\u00a03");
      assertThat(page.locator("thead")).containsText("الشباك");
      then_everybody_can_read_it(page, "display-call-ar");
    }
  }

  @Test
  void at_rest_all_calls_are_of_one_size(TestCity city) {
    fiveCalls(city);
    clock.advanceMinutes(2);
    turnTo(Language.UKRAINIAN);
    try (var waiting = Visitor.beforeTheDisplay(port)) {
      var page = waiting.open(city.path("/display/house"));
      assertThat(page.locator("tr.is-new")).hasCount(0);
      assertThat(page.locator("thead")).containsText("Віконце");
      then_everybody_can_read_it(page, "display-rest-uk");
    }
  }

  private void fiveCalls(TestCity city) {
    hall.take(city, LETTER, Language.ARABIC);
    hall.take(city, LETTER, Language.UKRAINIAN);
    hall.take(city, PROVISIONAL, Language.TURKISH);
    hall.take(city, SENIORS, Language.GERMAN);
    hall.take(city, WORK, Language.GERMAN);
    hall.call(city, TestStaff.DEMIR, "1");
    hall.call(city, TestStaff.KOWAL, "2");
    hall.call(city, TestStaff.RESIDENCE_OFFICER, "3");
    hall.call(city, TestStaff.COUNSELLOR, "4");
    clock.advance(Duration.ofSeconds(1));
    hall.call(city, TestStaff.PARTNER, "5");
  }

  /** Lets the clock go on until a language has its turn. */
  private void turnTo(Language language) {
    var beside =
        Language.FIRST_WAVE.stream()
            .filter(it -> !it.equals(Language.GERMAN) && !it.equals(Language.EASY_GERMAN))
            .toList();
    while (beside.get((int) (clock.instant().getEpochSecond() / 12 % LANGUAGES)) != language) {
      clock.advance(Duration.ofSeconds(12));
    }
  }

  @Test
  void a_closed_house_is_friendly(TestCity city) {
    clock.set("2026-11-27T18:00");
    try (var waiting = Visitor.beforeTheDisplay(port)) {
      var page = waiting.open(city.path("/display/house"));
      assertThat(page.locator("main")).containsText("Montag, 30. November");
      then_everybody_can_read_it(page, "display-closed");
    }
  }

  @Test
  void an_administrator_names_the_devices(TestCity city) {
    try (var admin = Visitor.asStaff(port, city, TestStaff.ADMIN)) {
      var page = admin.open(city.path("/admin/devices"));
      page.getByLabel("Name").fill("Kiosk am Eingang");
      admin.press("Link erzeugen");
      assertThat(page.locator("main")).containsText("/pair/");
      Pictures.take(page, "devices-desktop-de");
      thenTheAccessibilityBaselineIsMet(page);
      admin.press("Kiosk am Eingang entfernen");
      assertThat(page.locator("main")).containsText("Noch ist kein Gerät angemeldet.");
    }
  }

  private static void then_everybody_can_read_it(Page page, String picture) {
    Pictures.takeScreen(page, picture);
    var foot = page.locator("footer").boundingBox();
    org.assertj.core.api.Assertions.assertThat(foot.y + foot.height).isLessThanOrEqualTo(1080);
    thenTheAccessibilityBaselineIsMet(page);
    thenItCanBeReadFromAfar(page);
  }
}
