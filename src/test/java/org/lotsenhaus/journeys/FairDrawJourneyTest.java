package org.lotsenhaus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lotsenhaus.testing.Accessibility.thenNothingIsCutOffAtTheSide;
import static org.lotsenhaus.testing.Accessibility.thenTheAccessibilityBaselineIsMet;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.appointments.Agenda;
import org.lotsenhaus.appointments.draw.Drawing;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Pictures;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestStaff;
import org.lotsenhaus.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class FairDrawJourneyTest {

  @LocalServerPort int port;
  @Autowired Agenda agenda;
  @Autowired Drawing drawing;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @Test
  void times_are_given_by_lot_and_anybody_can_check_it(TestCity city) {
    agenda.officer(city);
    try (var head = Visitor.asStaff(port, city, TestStaff.HEAD)) {
      release(head, city);
    }
    try (var newcomer = Visitor.onThePhone(port, Language.ARABIC)) {
      var phone = newcomer.page();
      enter(newcomer, city);
      atTheDesk(city);
      clock.set("2026-11-27T12:01");
      drawing.drawNow(city);
      phone.reload();
      look(phone, "draw-mine-phone-ar");
      assertThat(phone.locator("a[href*='/appointment/'], a[href*='/waiting-list/']")).isVisible();
      phone.locator("main a[href*='/draws/']").click();
      look(phone, "draw-result-phone-ar");
      phone.locator("a[href$='/verification']").click();
      look(phone, "draw-check-phone-ar");
    }
    try (var reader = Visitor.onThePhone(port, Language.GERMAN)) {
      check(reader, city);
    }
  }

  private static void release(Visitor head, TestCity city) {
    head.open(city.path("/calendar/draws"));
    var page = head.page();
    page.selectOption("#concern", TestCatalogue.EXTENSION);
    page.getByLabel("S. Berger").check();
    page.getByLabel("Raum 1", new GetByLabelOptions().setExact(true)).check();
    page.fill("#first_day", "2026-11-28");
    page.fill("#draw-from", "10:00");
    page.fill("#draw-until", "10:30");
    page.fill("#closes_day", "2026-11-27");
    look(page, "draw-release-desktop-de");
    head.press("Verlosung beginnen");
    assertThat(page.locator("main")).containsText("Gespeichert");
    look(page, "draw-plan-desktop-de");
  }

  private void enter(Visitor newcomer, TestCity city) {
    var phone =
        newcomer.open(
            city.path("/booking/time?talk=GERMAN&people=1&concern=") + TestCatalogue.EXTENSION);
    phone.locator("a[href*='/draws/']").click();
    look(phone, "draw-open-phone-ar");
    takePart(newcomer, city);
    look(phone, "draw-takes-part-phone-ar");
    phone.locator("form[action$='/withdrawal'] button").click();
    assertThat(phone.locator(".lh-lot")).hasCount(0);
    look(phone, "draw-withdrawn-phone-ar");
    clock.advanceMinutes(1);
    phone.locator("main a[href*='/draws/']").click();
    takePart(newcomer, city);
  }

  private void takePart(Visitor newcomer, TestCity city) {
    var phone = newcomer.page();
    phone.selectOption("#language", "de");
    phone.fill("#contact", "amira@example.org");
    phone.locator("main form button").click();
    look(phone, "draw-sent-phone-ar");
    newcomer.open(link(city));
    look(phone, "draw-confirm-phone-ar");
    phone.locator("form[action$='/confirmation'] button").click();
    assertThat(phone.locator(".lh-lot")).isVisible();
  }

  private String link(TestCity city) {
    var text =
        city.call(() ->
            jdbc.sql("select body from outbox_message order by queued_at desc limit 1")
                .query(String.class)
                .single());
    return text.substring(text.lastIndexOf("/" + city.slug() + "/draws/entry/"));
  }

  private void atTheDesk(TestCity city) {
    try (var desk = Visitor.asStaff(port, city, TestStaff.DEMIR)) {
      desk.open(city.path("/calendar/draws"));
      desk.follow("Jemanden eintragen");
      look(desk.page(), "draw-enter-desktop-de");
      desk.press("Eintragen");
      assertThat(desk.page().locator("h1")).hasText("Sie nehmen an der Verlosung teil.");
      look(desk.page(), "draw-slip-desktop-de");
    }
  }

  private static void check(Visitor reader, TestCity city) {
    var page = reader.open(city.path("/draws"));
    look(page, "draws-phone-de");
    page.locator("a.lh-go").click();
    assertThat(page.locator("main")).containsText("Termin bekommen");
    reader.follow("Verlosung nachprüfen");
    assertThat(page.locator("h1")).hasText("Die Verlosung stimmt.");
    page.setViewportSize(1440, 900);
    look(page, "draw-check-desktop-de");
    page.goBack();
    look(page, "draw-result-desktop-de");
  }

  private static void look(Page page, String picture) {
    Pictures.take(page, picture);
    thenNothingIsCutOffAtTheSide(page);
    thenTheAccessibilityBaselineIsMet(page);
  }
}
