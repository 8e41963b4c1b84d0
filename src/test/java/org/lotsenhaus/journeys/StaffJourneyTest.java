package org.lotsenhaus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lotsenhaus.journeys.NewcomerJourneyTest.sitDown;
import static org.lotsenhaus.queue.Queueing.somebody;
import static org.lotsenhaus.testing.Accessibility.thenTheAccessibilityBaselineIsMet;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.appointments.Agenda;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.queue.Queueing;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Pictures;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestPlan;
import org.lotsenhaus.testing.TestStaff;
import org.lotsenhaus.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class StaffJourneyTest {

  @LocalServerPort int port;
  @Autowired Queueing line;
  @Autowired Agenda agenda;
  @Autowired TestClock clock;

  @Test
  void a_desk_serves_forwards_and_finishes(TestCity city) {
    line.comes(city);
    line.comes(city, somebody().speaking(Language.ARABIC));
    try (var member = Visitor.asStaff(port, city, TestStaff.DEMIR)) {
      var desk = member.page();
      thenTheAccessibilityBaselineIsMet(desk);
      sitDown(desk, "1");
      thenTheAccessibilityBaselineIsMet(desk);
      desk.keyboard().press("Enter");
      assertThat(desk.locator(".lh-now__number")).hasText("A\u00a01");
      desk.keyboard().press("s");
      assertThat(desk.locator("form[action$='/desk/talk']")).hasCount(0);
      Pictures.take(desk, "desk-desktop");
      thenTheAccessibilityBaselineIsMet(desk);

      desk.keyboard().press("w");
      desk.locator("#unit").selectOption(TestPlan.COUNSELLING);
      desk.fill("#note", "Bitte einen ruhigen Raum");
      desk.locator("form[action$='/desk/forward'] button").click();
      assertThat(desk.locator(".lh-now")).hasCount(0);

      desk.keyboard().press("Enter");
      assertThat(desk.locator(".lh-now__number")).hasText("A\u00a02");
      desk.keyboard().press("2");
      desk.keyboard().press("Shift+Enter");
      assertThat(desk.locator(".lh-now")).hasCount(0);
      assertThat(desk.locator("#wq")).containsText("Niemand wartet");
    }
    try (var member = Visitor.asStaff(port, city, TestStaff.COUNSELLOR)) {
      var desk = member.page();
      sitDown(desk, "4");
      desk.keyboard().press("Enter");
      assertThat(desk.locator(".lh-now__number")).hasText("A\u00a01");
      assertThat(desk.locator(".lh-note").first()).containsText("Bitte einen ruhigen Raum");
      thenTheAccessibilityBaselineIsMet(desk);
    }
  }

  @Test
  void a_desk_takes_back_what_it_pressed_by_mistake(TestCity city) {
    line.comes(city);
    line.comes(city);
    try (var member = Visitor.asStaff(port, city, TestStaff.DEMIR)) {
      var desk = member.page();
      sitDown(desk, "1");
      desk.keyboard().press("Enter");
      assertThat(desk.locator(".lh-now__number")).hasText("A\u00a01");
      desk.keyboard().press("s");
      assertThat(desk.locator("form[action$='/desk/talk']")).hasCount(0);
      desk.keyboard().press("Enter");
      assertThat(desk.locator(".lh-now__number")).hasText("A\u00a02");
      assertThat(desk.locator(".lh-undo")).hasCount(2);
      Pictures.take(desk, "desk-undo");
      thenTheAccessibilityBaselineIsMet(desk);
      desk.keyboard().press("z");
      assertThat(desk.locator(".lh-now")).hasCount(0);
      desk.keyboard().press("z");
      assertThat(desk.locator(".lh-now__number")).hasText("A\u00a01");
    }
  }

  @Test
  void what_can_not_be_taken_back_any_more_goes_away(TestCity city) {
    line.comes(city);
    try (var member = Visitor.asStaff(port, city, TestStaff.DEMIR)) {
      var desk = member.page();
      sitDown(desk, "1");
      desk.keyboard().press("Enter");
      assertThat(desk.locator(".lh-undo")).hasCount(1);
      clock.advance(Duration.ofSeconds(9));
      desk.reload();
      assertThat(desk.locator(".lh-undo")).isVisible();
      assertThat(desk.locator(".lh-undo")).isHidden();
      desk.keyboard().press("z");
      assertThat(desk.locator(".lh-now__number")).hasText("A\u00a01");
    }
  }

  @Test
  void the_button_says_whom_it_calls_while_the_line_moves(TestCity city) {
    try (var member = Visitor.asStaff(port, city, TestStaff.DEMIR)) {
      var desk = member.page();
      sitDown(desk, "1");
      assertThat(desk.locator("#next-call")).hasText("Nächste Person aufrufen");
      line.comes(city);
      assertThat(desk.locator("#next-call")).hasText("A\u00a01 aufrufen");
      var kowal = line.sits(city, TestStaff.KOWAL, "2");
      line.comes(city);
      line.next(city, TestStaff.KOWAL, kowal);
      assertThat(desk.locator("#next-call")).hasText("A\u00a02 aufrufen");
      desk.keyboard().press("Enter");
      assertThat(desk.locator(".lh-now__number")).hasText("A\u00a02");
    }
  }

  @Test
  void a_desk_calls_another_number_and_says_why(TestCity city) {
    line.comes(city);
    line.comes(city, somebody().speaking(Language.UKRAINIAN));
    try (var member = Visitor.asStaff(port, city, TestStaff.DEMIR)) {
      var desk = member.page();
      sitDown(desk, "1");
      member.follow("Andere Nummer aufrufen");
      Pictures.take(desk, "desk-other-number");
      thenTheAccessibilityBaselineIsMet(desk);
      desk.locator("label:has-text('A\u00a02')").click();
      desk.fill("#reason", "Kind schläft gerade");
      member.press("Außer der Reihe aufrufen");
      assertThat(desk.locator(".lh-now__number")).hasText("A\u00a02");
    }
  }

  @Test
  void somebody_chooses_their_own_keys_with_the_keyboard(TestCity city) {
    line.comes(city);
    try (var member = Visitor.asStaff(port, city, TestStaff.DEMIR)) {
      var desk = member.page();
      sitDown(desk, "1");
      desk.keyboard().press("?");
      assertThat(desk.locator(".lh-keylist")).isVisible();
      Pictures.take(desk, "desk-keys");
      thenTheAccessibilityBaselineIsMet(desk);
      member.follow("Tasten ändern oder abschalten");
      desk.locator("#key_pause").focus();
      desk.locator("#key_pause").fill("r");
      desk.keyboard().press("Enter");
      assertThat(desk.locator("#key_pause-error")).containsText("gehört schon zu");
      Pictures.take(desk, "keys-conflict");
      thenTheAccessibilityBaselineIsMet(desk);
      desk.locator("#key_pause").fill("x");
      desk.keyboard().press("Enter");
      assertThat(desk.locator("[role=status]")).isVisible();
      desk.navigate(city.path("/desk"));
      desk.keyboard().press("p");
      desk.keyboard().press("x");
      assertThat(desk.locator("#now")).hasText("Sie machen Pause");
    }
  }

  @Test
  void the_note_opens_where_it_is_written(TestCity city) {
    line.comes(city);
    try (var member = Visitor.asStaff(port, city, TestStaff.DEMIR)) {
      var desk = member.page();
      sitDown(desk, "1");
      desk.keyboard().press("Enter");
      assertThat(desk.locator(".lh-now__number")).isVisible();
      desk.keyboard().press("v");
      assertThat(desk.locator("#note")).isFocused();
    }
  }

  @Test
  void the_line_of_a_desk_grows_while_it_is_open(TestCity city) {
    try (var member = Visitor.asStaff(port, city, TestStaff.DEMIR)) {
      sitDown(member.page(), "1");
      assertThat(member.page().locator("#wq")).containsText("Niemand wartet");
      line.comes(city);
      assertThat(member.page().locator(".lh-queue__number").first()).hasText("A\u00a01");
    }
  }

  @Test
  void a_desk_whose_browser_died_keeps_its_talk(TestCity city) {
    line.comes(city);
    try (var member = Visitor.asStaff(port, city, TestStaff.DEMIR)) {
      sitDown(member.page(), "1");
      member.page().keyboard().press("Enter");
      assertThat(member.page().locator(".lh-now__number")).hasText("A\u00a01");
    }
    try (var again = Visitor.asStaff(port, city, TestStaff.DEMIR)) {
      assertThat(again.page().locator(".lh-now__number")).hasText("A\u00a01");
    }
  }

  @Test
  void a_partner_sees_only_its_own_line(TestCity city) {
    line.comes(city);
    line.comes(city, somebody().wanting(TestCatalogue.WORK));
    try (var partner = Visitor.asStaff(port, city, TestStaff.PARTNER)) {
      var desk = partner.page();
      sitDown(desk, "5");
      assertThat(desk.locator(".lh-queue__number")).hasCount(1);
      assertThat(desk.locator(".lh-queue__number")).hasText("A\u00a02");
      Pictures.take(desk, "desk-partner");
      thenTheAccessibilityBaselineIsMet(desk);
    }
  }

  @Test
  void the_reception_gives_out_a_number_and_marks_it_urgent(TestCity city) {
    try (var reception = Visitor.asStaff(port, city, TestStaff.RECEPTION)) {
      var page = reception.page();
      thenTheAccessibilityBaselineIsMet(page);
      page.locator("main form button[type=submit]").first().click();
      assertThat(page.locator("[role=alert]")).isVisible();
      page.locator("label:has(input[name=concern][value=" + TestCatalogue.LETTER + "])").click();
      page.locator("label:has(input[name=language][value=fa])").click();
      page.locator("main form button[type=submit]").first().click();
      assertThat(page.locator("[role=status]")).containsText("A\u00a01");
      Pictures.take(page, "reception-desktop");
      thenTheAccessibilityBaselineIsMet(page);

      page.locator("a.lh-queue__number").first().click();
      markUrgent(page);
      assertThat(page.locator(".lh-flag")).isVisible();
      thenTheAccessibilityBaselineIsMet(page);
    }
  }

  @Test
  void the_reception_turns_an_appointment_into_a_number(TestCity city) {
    agenda.officer(city);
    var mine = agenda.booked(city, "2026-11-24T11:00", "Herr Haddad", Contact.NONE);
    try (var reception = Visitor.asStaff(port, city, TestStaff.RECEPTION)) {
      var page = reception.page();
      page.fill("#code", "QQQQQQ");
      page.keyboard().press("Enter");
      assertThat(page.locator("[role=alert]")).containsText("Diese Terminnummer gibt es nicht.");
      Pictures.take(page, "reception-unknown-code");
      thenTheAccessibilityBaselineIsMet(page);
      page.fill("#code", mine.codeInTwo());
      page.keyboard().press("Enter");
      assertThat(page.locator("[role=status]")).containsText("Der Termin ist um 11:00 Uhr");
      Pictures.take(page, "reception-arrival");
      thenTheAccessibilityBaselineIsMet(page);
    }
  }

  private static void markUrgent(Page page) {
    page.locator("#reason").selectOption("FRAIL");
    page.locator("form[action$='/urgency'] button").click();
  }

  @Test
  void the_head_of_the_centre_sees_the_day(TestCity city) {
    for (int i = 0; i < 6; i++) {
      line.comes(city);
    }
    try (var head = Visitor.asStaff(port, city, TestStaff.HEAD)) {
      var page = head.page();
      assertThat(page.locator(".lh-figures dd").first()).containsText("6");
      Pictures.take(page, "head-desktop");
      thenTheAccessibilityBaselineIsMet(page);
    }
  }
}
