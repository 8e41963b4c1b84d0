package org.lotsenhaus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lotsenhaus.testing.Accessibility.thenTheAccessibilityBaselineIsMet;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.assertions.PageAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.appointments.crowd.Rush;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Pictures;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestDiary;
import org.lotsenhaus.testing.TestStaff;
import org.lotsenhaus.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class BookingJourneyTest {

  private static final String CONCERN = "/concerns/" + TestCatalogue.EXTENSION;
  private static final String ROOM = "**/booking/room*";
  private static final String ON = "main button.kern-btn--primary";

  @LocalServerPort int port;
  @Autowired TestDiary diary;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  private void somebodyWorks(TestCity city) {
    city.run(() -> {
      diary.adviser();
      diary.room();
      diary.interpreter(Language.ARABIC, true);
    });
  }

  @Test
  void somebody_books_with_an_interpreter_in_arabic(TestCity city) {
    somebodyWorks(city);
    try (var lina = Visitor.onThePhone(port, Language.ARABIC)) {
      var phone = lina.open(city.path(CONCERN));
      phone.locator("a[href*='/booking?']").click();
      looksRight(phone, "booking-1-phone-ar");
      phone.locator("label:has(input[name=people][value='2'])").click();
      phone.locator(ON).click();
      looksRight(phone, "booking-2-phone-ar");
      phone.locator(".lh-times button").first().click();
      phone.locator("#email").fill("lina@example.com");
      looksRight(phone, "booking-3-phone-ar");
      phone.locator(ON).click();
      assertThat(phone).hasURL(Pattern.compile(".*/appointment/[\\w-]{22}$"));
      assertThat(phone.locator("h1")).hasText("تم حجز موعدكم");
      looksRight(phone, "booking-4-phone-ar");
    }
  }

  @Test
  void a_hold_expires_and_the_time_is_lost_to_somebody_quicker(TestCity city) {
    somebodyWorks(city);
    try (var slow = Visitor.onThePhone(port, Language.GERMAN);
        var quick = Visitor.atTheComputer(port, Language.GERMAN)) {
      var phone = choosesTheFirstTime(slow, city);
      looksRight(phone, "booking-3-phone-de");
      assertThat(phone.locator("[data-hold]")).hasText("(10 Minuten)");
      phone.locator("#name").fill("Lina Al-Sayed");
      clock.advanceMinutes(11);

      var computer = choosesTheFirstTime(quick, city);
      looksRight(computer, "booking-3-desktop-de");
      phone.locator("label:has(input[value=NONE])").click();
      phone.locator(ON).click();

      assertThat(phone.locator("[role=alert]")).containsText("Diese Zeiten sind nah dran:");
      assertThat(phone.locator("#name")).hasValue("Lina Al-Sayed");
      looksRight(phone, "booking-gone-phone-de");
      phone.locator(".lh-times button").first().click();
      assertThat(phone.locator("h1")).hasText("Ihr Termin ist gebucht");
      looksRight(phone, "booking-4-phone-de");
    }
  }

  @Test
  void an_appointment_is_moved_and_then_cancelled_without_javascript(TestCity city) {
    somebodyWorks(city);
    try (var lina = Visitor.withoutJavaScript(port, Language.GERMAN)) {
      var phone = choosesTheFirstTime(lina, city);
      phone.locator("label:has(input[value=NONE])").click();
      phone.locator(ON).click();
      var before = phone.locator(".lh-done__when").innerText();

      phone.locator("a[href$='/time']").click();
      Pictures.take(phone, "booking-move-phone-de");
      phone.locator(".lh-times button").last().click();
      assertThat(phone.locator("h1")).hasText("Ihr Termin ist gebucht");
      assertThat(phone.locator(".lh-done__when")).not().hasText(before);

      phone.locator("a[href$='/cancellation']").click();
      Pictures.take(phone, "booking-cancel-phone-de");
      phone.locator(ON).click();
      assertThat(phone.locator("main")).containsText("Dann kann jemand anderes kommen. Danke.");
      Pictures.take(phone, "booking-cancelled-phone-de");
    }
  }

  @Test
  void in_a_rush_one_waits_in_the_order_of_arrival(TestCity city) {
    somebodyWorks(city);
    city.run(() -> Rush.fills(jdbc));
    try (var amira = Visitor.onThePhone(port, Language.ARABIC);
        var ion = Visitor.withoutJavaScript(port, Language.GERMAN)) {
      var phone = choosesTheFirstTime(amira, city);
      assertThat(phone).hasURL(Pattern.compile(".*/booking/room[?].*"));
      looksRightStandingStill(phone, "booking-room-phone-ar");
      var computer = choosesTheFirstTime(ion, city);
      assertThat(computer.locator("main")).containsText("Vor Ihnen wartet 1 Person");
      Pictures.take(computer, "booking-room-desktop-de");

      city.run(() -> Rush.leave(jdbc, 1));

      assertThat(phone).hasURL(Pattern.compile(".*/booking/time[?].*"), soon());
      phone.locator(".lh-times button").first().click();
      assertThat(phone).hasURL(Pattern.compile(".*/booking/hold/.*"));
      assertThat(computer).hasURL(Pattern.compile(".*/booking/room[?].*"));
    }
  }

  private static PageAssertions.HasURLOptions soon() {
    return new PageAssertions.HasURLOptions().setTimeout(15_000);
  }

  @Test
  void concerns_are_put_together_at_the_computer(TestCity city) {
    somebodyWorks(city);
    try (var lina = Visitor.atTheComputer(port, Language.GERMAN)) {
      var computer = lina.open(city.path("/booking"));
      looksRight(computer, "booking-choice-desktop-de");
      computer.locator("main a.lh-go").first().click();
      looksRight(computer, "booking-1-desktop-de");
      computer.locator("button[name=add]").click();
      assertThat(computer.locator("main")).containsText("Fragen Sie uns am Empfang.");
      lina.open(city.path("/booking?concern=" + TestCatalogue.EXTENSION));
      computer.locator(ON).click();
      looksRight(computer, "booking-2-desktop-de");
      computer.locator(".lh-month__turn a").last().click();
      assertThat(computer.locator("h2").first()).hasText("Dezember 2026");
    }
  }

  @Test
  void a_code_touched_in_at_the_kiosk_becomes_a_number_that_is_called(TestCity city) {
    somebodyWorks(city);
    try (var lina = Visitor.onThePhone(port, Language.GERMAN);
        var kiosk = Visitor.atTheKiosk(port);
        var desk = Visitor.asStaff(port, city, TestStaff.RESIDENCE_OFFICER)) {
      var phone = choosesTheFirstTime(lina, city);
      phone.locator("label:has(input[value=NONE])").click();
      phone.locator(ON).click();
      var code = phone.locator(".lh-code__code").innerText().replaceAll("[\\s\u00a0]", "");

      var screen = kiosk.open(city.path("/kiosk/house/appointment?lang=de"));
      touch(screen, "XXXXXX");
      assertThat(screen.locator("[role=alert]")).containsText("Diesen Code kennen wir nicht.");
      Pictures.takeScreen(screen, "kiosk-code-unknown-de");
      thenTheAccessibilityBaselineIsMet(screen);
      while (screen.locator("button[name=delete]").isEnabled()) {
        screen.locator("button[name=delete]").click();
      }
      touch(screen, code);
      assertThat(screen.locator(".lh-ticket__number")).hasText("B\u00a01");
      Pictures.takeScreen(screen, "kiosk-checked-in-de");

      phone.reload();
      assertThat(phone.locator("h1")).hasText("Sie sind angemeldet");
      NewcomerJourneyTest.sitDown(desk.page(), "3");
      clock.advanceMinutes(30);
      desk.page().reload();
      desk.page().locator("form[action$='/desk/calls'] button").click();
      assertThat(desk.page().locator(".lh-now__number")).hasText("B\u00a01");
    }
  }

  private static void touch(Page screen, String code) {
    for (var letter : code.split("")) {
      screen.locator("button[name=key][value='" + letter + "']").click();
    }
    screen.locator("button[name=enter]").click();
  }

  private static Page choosesTheFirstTime(Visitor visitor, TestCity city) {
    var page = visitor.open(city.path("/booking?concern=" + TestCatalogue.EXTENSION));
    page.locator(ON).click();
    page.locator(".lh-times button").first().click();
    return page;
  }

  /** The room renews itself every few seconds, also while it is looked at. */
  private static void looksRightStandingStill(Page page, String picture) {
    page.route(ROOM, it -> it.fulfill(new FulfillOptions().setStatus(204)));
    looksRight(page, picture);
    page.unroute(ROOM);
    page.reload();
  }

  private static void looksRight(Page page, String picture) {
    Pictures.take(page, picture);
    thenTheAccessibilityBaselineIsMet(page);
  }
}
