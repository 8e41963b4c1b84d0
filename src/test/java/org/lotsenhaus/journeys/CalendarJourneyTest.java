package org.lotsenhaus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lotsenhaus.testing.Accessibility.thenNothingIsCutOffAtTheSide;
import static org.lotsenhaus.testing.Accessibility.thenTheAccessibilityBaselineIsMet;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.appointments.Agenda;
import org.lotsenhaus.appointments.Appointments;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Pictures;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestStaff;
import org.lotsenhaus.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class CalendarJourneyTest {

  @LocalServerPort int port;
  @Autowired Agenda agenda;
  @Autowired Appointments appointments;

  @Test
  void a_day_of_absence_moves_the_booking_and_loses_none(TestCity city) {
    int adviser = agenda.officer(city);
    var booked = agenda.booked(city, "2026-11-25T09:00", "Haddad, Omar", Contact.NONE);
    try (var head = Visitor.asStaff(port, city, TestStaff.HEAD)) {
      enterAbsence(head, city, adviser);
    }
    try (var officer = Visitor.asStaff(port, city, TestStaff.RESIDENCE_OFFICER)) {
      move(officer);
    }
    var moved = city.call(() -> appointments.byId(booked.id())).orElseThrow();
    org.assertj.core.api.Assertions.assertThat(moved.isActive()).isTrue();
    org.assertj.core.api.Assertions.assertThat(moved.time().start())
        .isNotEqualTo(booked.time().start());
  }

  private static void enterAbsence(Visitor head, TestCity city, int adviser) {
    head.open(city.path("/calendar/plan"));
    head.follow("S. Berger");
    var page = head.page();
    thenTheAccessibilityBaselineIsMet(page);
    page.getByText("Abwesenheit oder Sperrzeit eintragen").first().click();
    page.fill("#absence-first", "2026-11-25");
    page.fill("#absence-reason", "Fortbildung");
    Pictures.take(page, "calendar-resource");
    head.press("Abwesenheit oder Sperrzeit eintragen");
    assertThat(page.locator("h1")).hasText("Fortbildung");
    assertThat(page.locator("main")).containsText("Ein Termin liegt in dieser Zeit");
    assertThat(page.locator("main")).not().containsText("Haddad");
    thenTheAccessibilityBaselineIsMet(page);
  }

  private static void move(Visitor officer) {
    officer.follow("Termine");
    var page = officer.page();
    assertThat(page.locator("main")).containsText("Bitte umbuchen");
    page.getByText("Fortbildung").first().click();
    Pictures.take(page, "calendar-closure");
    officer.follow("Umbuchen");
    assertThat(page.locator("h1")).hasText("Termin umbuchen");
    thenTheAccessibilityBaselineIsMet(page);
    Pictures.take(page, "calendar-move");
    page.locator(".lh-choice label").last().click();
    officer.press("Umbuchen");
    assertThat(page.locator("main")).containsText("Gespeichert");
    assertThat(page.locator("h1")).hasText("Haddad, Omar");
    thenTheAccessibilityBaselineIsMet(page);
    Pictures.take(page, "calendar-appointment");
  }

  @Test
  void a_week_is_read_and_an_appointment_entered_in_it(TestCity city) {
    agenda.officer(city);
    agenda.booked(city, "2026-11-25T09:00", "Haddad, Omar", Contact.NONE);
    agenda.booked(city, "2026-11-26T10:30", "Kovalenko, Iryna", Contact.NONE);
    try (var officer = Visitor.asStaff(port, city, TestStaff.RESIDENCE_OFFICER)) {
      officer.follow("Termine");
      var page = officer.page();
      assertThat(page.locator("main")).containsText("Haddad, Omar");
      thenTheAccessibilityBaselineIsMet(page);
      Pictures.take(page, "calendar-week");
      onThePhone(page);
      enter(officer, page);
      feed(officer, page, city);
    }
  }

  private static void onThePhone(Page page) {
    page.setViewportSize(390, 844);
    thenTheAccessibilityBaselineIsMet(page);
    Pictures.take(page, "calendar-week-phone");
    page.setViewportSize(1440, 900);
  }

  private static void enter(Visitor officer, Page page) {
    page.locator("a.lh-slot--free").first().click();
    officer.press("Zeiten suchen");
    thenTheAccessibilityBaselineIsMet(page);
    page.locator("[name=start]").last().check();
    page.fill("#name", "Popescu, Ion");
    page.selectOption("#contact_kind", "NONE");
    Pictures.take(page, "calendar-enter");
    officer.press("Termin eintragen");
    assertThat(page.locator("h1")).hasText("Der Termin steht");
    thenTheAccessibilityBaselineIsMet(page);
  }

  private static void feed(Visitor officer, Page page, TestCity city) {
    officer.open(city.path("/calendar/feed"));
    officer.press("Link erzeugen");
    assertThat(page.getByRole(AriaRole.LINK).filter(ics())).hasCount(1);
    thenTheAccessibilityBaselineIsMet(page);
    Pictures.take(page, "calendar-feed");
  }

  @Test
  void an_administrator_lets_a_system_of_the_city_read_events(TestCity city) {
    try (var admin = Visitor.asStaff(port, city, TestStaff.ADMIN)) {
      var page = admin.open(city.path("/admin"));
      admin.follow("Anbindung");
      thenTheAccessibilityBaselineIsMet(page);
      admin.press("Zugang anlegen");
      assertThat(page.locator("#token")).isVisible();
      Pictures.take(page, "appointment-events");
      thenNothingIsCutOffAtTheSide(page);
      thenTheAccessibilityBaselineIsMet(page);
      page.navigate(city.path("/admin/appointment-events"));
      assertThat(page.locator("#token")).hasCount(0);
      admin.press("Zugang beenden");
      assertThat(page.locator("[role=status]")).isVisible();
    }
  }

  @Test
  void a_week_with_a_saturday_has_room_for_it(TestCity city) {
    int id = agenda.officer(city);
    agenda.opens(city, id, java.time.DayOfWeek.SATURDAY);
    agenda.opens(city, agenda.room(city, "Raum 2"), java.time.DayOfWeek.SATURDAY);
    agenda.booked(city, "2026-11-28T10:00", "Haddad, Omar", Contact.NONE);
    try (var officer = Visitor.asStaff(port, city, TestStaff.RESIDENCE_OFFICER)) {
      var page = officer.open(city.path("/calendar?day=2026-11-28"));
      assertThat(page.locator(".lh-cal__column")).hasCount(6);
      Pictures.take(page, "calendar-week-saturday");
      thenTheAccessibilityBaselineIsMet(page);
      officer.open(city.path("/calendar?of=unit:residence&day=2026-11-28"));
      thenTheAccessibilityBaselineIsMet(page);
    }
  }

  private static com.microsoft.playwright.Locator.FilterOptions ics() {
    return new com.microsoft.playwright.Locator.FilterOptions().setHasText(".ics");
  }
}
