package org.lotsenhaus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lotsenhaus.testing.Accessibility.thenTheAccessibilityBaselineIsMet;
import static org.lotsenhaus.testing.TestDiary.at;
import static org.lotsenhaus.testing.TestDiary.wish;

import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.appointments.Appointment.Channel;
import org.lotsenhaus.appointments.BookAppointment;
import org.lotsenhaus.appointments.BookAppointment.Details;
import org.lotsenhaus.appointments.ChangeAppointment;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Pictures;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestDiary;
import org.lotsenhaus.testing.TestStaff;
import org.lotsenhaus.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class WaitingListJourneyTest {

  @LocalServerPort int port;
  @Autowired TestDiary diary;
  @Autowired BookAppointment book;
  @Autowired ChangeAppointment change;

  @Test
  void who_waits_is_offered_what_somebody_else_gave_back(TestCity city) {
    var taken = theOnlySaturdayIsTaken(city);
    try (var newcomer = Visitor.onThePhone(port, Language.ARABIC)) {
      var phone =
          newcomer.open(city.path("/waiting-list?talk=GERMAN&concern=") + TestCatalogue.EXTENSION);
      phone.locator("label:has(input[value=SATURDAY])").click();
      phone.fill("#until", "2026-11-30");
      phone.fill("#contact", "amira@example.org");
      look(phone, "waiting-join-phone-ar");

      phone.locator("main form button").click();
      assertThat(phone).hasURL(Pattern.compile(".*/waiting-list/[\\w-]{22}$"));
      look(phone, "waiting-place-phone-ar");

      city.asHouse(() -> change.cancel(taken.id()));
      offered(phone);
      look(phone, "waiting-offer-phone-ar");

      phone.locator("form[action$='/appointment'] button").click();
      assertThat(phone.locator("a[href*='/appointment/']")).isVisible();
      look(phone, "waiting-booked-phone-ar");
    }
  }

  @Test
  void without_javascript_and_in_german_it_works_too(TestCity city) {
    try (var visitor = Visitor.withoutJavaScript(port, Language.GERMAN)) {
      var page = visitor.open(city.path("/waiting-list"));
      page.selectOption("#concern", TestCatalogue.EXTENSION);
      page.fill("#contact", "0170 1234567");
      visitor.press("Auf die Warteliste setzen lassen");
      assertThat(page.locator("h1")).hasText("Sie stehen auf der Warteliste.");
      visitor.press("Warteliste verlassen");
      assertThat(page.locator("h1")).hasText("Sie stehen nicht mehr auf der Warteliste.");
    }
    try (var visitor = Visitor.atTheComputer(port, Language.GERMAN)) {
      look(visitor.open(city.path("/waiting-list")), "waiting-join-desktop-de");
    }
  }

  @Test
  void at_the_desk_who_has_no_contact_gets_a_slip(TestCity city) {
    try (var desk = Visitor.asStaff(port, city, TestStaff.DEMIR)) {
      var page = desk.open(city.path("/calendar/waiting-list"));
      desk.follow("Jemanden auf die Liste setzen");
      page.selectOption("#concern", TestCatalogue.EXTENSION);
      look(page, "waiting-enter-desktop-de");
      desk.press("Eintragen");
      assertThat(page.locator("h1")).hasText("Sie stehen auf der Warteliste.");
      look(page, "waiting-slip-desktop-de");
    }
  }

  @Test
  void staff_see_who_waits_offer_a_time_and_take_somebody_off_the_list(TestCity city) {
    try (var visitor = Visitor.onThePhone(port, Language.ARABIC)) {
      var phone =
          visitor.open(city.path("/waiting-list?talk=GERMAN&concern=") + TestCatalogue.EXTENSION);
      phone.locator("label:has(input[value=SATURDAY])").click();
      phone.fill("#contact", "amira@example.org");
      phone.locator("main form button").click();
      assertThat(phone).hasURL(Pattern.compile(".*/waiting-list/[\\w-]{22}$"));
    }
    aSaturdayIsOpen(city);
    try (var officer = Visitor.asStaff(port, city, TestStaff.RESIDENCE_OFFICER)) {
      var page = officer.open(city.path("/calendar"));
      officer.follow("Warteliste");
      look(page, "waiters-desktop-de");
      officer.follow("Aufenthalt verlängern");
      look(page, "waiter-desktop-de");
      page.locator("input[name=start]").first().check();
      officer.press("Zeit anbieten");
      assertThat(page.locator("main")).containsText("Jetzt angeboten");
      look(page, "waiter-offered-desktop-de");
      page.fill("#reason", "Hat schon einen Termin woanders");
      officer.press("Von der Liste nehmen");
      assertThat(page.locator(".lh-note")).containsText("Hier wartet niemand");
    }
  }

  private Appointment theOnlySaturdayIsTaken(TestCity city) {
    aSaturdayIsOpen(city);
    var details = new Details(Contact.NONE, null, Channel.PUBLIC, UUID.randomUUID().toString());
    return city.asHouse(() -> book.book(wish(Language.GERMAN), at("2026-11-28T10:00"), details));
  }

  private void aSaturdayIsOpen(TestCity city) {
    city.run(() -> {
      diary.open(diary.adviser(), DayOfWeek.SATURDAY, "10:00", "10:30");
      diary.open(diary.room(), DayOfWeek.SATURDAY, "10:00", "10:30");
    });
  }

  private static void offered(Page phone) {
    for (int i = 0; i < 50 && phone.locator("form[action$='/appointment']").count() == 0; i++) {
      phone.waitForTimeout(100);
      phone.reload();
    }
  }

  private static void look(Page page, String picture) {
    Pictures.take(page, picture);
    thenTheAccessibilityBaselineIsMet(page);
  }
}
