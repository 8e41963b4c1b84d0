package org.lotsenhaus.appointments.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.testing.Accessibility.thenTheAccessibilityBaselineIsMet;
import static org.lotsenhaus.testing.TestDiary.at;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.appointments.ChangeAppointment;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Pictures;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseTest
class LetterPageTest {

  private static final Instant NEXT_TUESDAY = at("2026-12-01T09:00");

  @Autowired Booked booked;
  @Autowired ChangeAppointment change;
  @Autowired MockMvcTester house;
  @LocalServerPort int port;

  @Test
  void whoever_took_no_message_can_take_a_sheet_of_paper(TestCity city) {
    var appointment = booked.appointment(city, Language.ARABIC, Contact.NONE, NEXT_TUESDAY);
    try (var amira = Visitor.atTheComputer(port, Language.ARABIC)) {
      amira.open(city.path("/appointment/" + appointment.token() + "/letter"));
      assertThat(amira.reads())
          .contains(appointment.codeInTwo(), "Ihr Termin: Dienstag, 1. Dezember, 09:00 Uhr")
          .contains("Haus am Markt", "Ihr Pass");
      Pictures.take(amira.page(), "letter-desktop-ar");
      thenTheAccessibilityBaselineIsMet(amira.page());
    }
  }

  @Test
  void a_letter_in_german_says_everything_once(TestCity city) {
    var appointment = booked.appointment(city, Language.GERMAN, Contact.NONE, NEXT_TUESDAY);
    try (var person = Visitor.onThePhone(port, Language.GERMAN)) {
      person.open(city.path("/appointment/" + appointment.token() + "/letter"));
      assertThat(person.reads()).containsOnlyOnce("Ort:");
      Pictures.take(person.page(), "letter-phone-de");
    }
  }

  @Test
  void a_cancelled_appointment_says_so_on_paper_too(TestCity city) {
    var appointment = booked.appointment(city, Language.GERMAN, Contact.NONE, NEXT_TUESDAY);
    city.asHouse(() -> change.cancel(appointment.id()));
    assertThat(house.get().uri(city.path("/appointment/" + appointment.token() + "/letter")))
        .bodyText()
        .contains("Ihr Termin ist abgesagt.")
        .doesNotContain("Ort:");
  }

  @Test
  void the_calendar_takes_the_file(TestCity city) {
    var appointment = booked.appointment(city, Language.GERMAN, Contact.NONE, NEXT_TUESDAY);
    var path = city.path("/appointment/" + appointment.token() + "/calendar.ics");
    assertThat(house.get().uri(path))
        .hasStatusOk()
        .hasHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .hasHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"termin.ics\"")
        .bodyText()
        .contains("BEGIN:VEVENT");
  }

  @Test
  void whoever_guesses_finds_nothing_and_nothing_of_another_city(TestCity city, TestCity other) {
    var appointment = booked.appointment(other, Language.GERMAN, Contact.NONE, NEXT_TUESDAY);
    for (var place : new String[] {"/letter", "/calendar.ics"}) {
      assertThat(house.get().uri(city.path("/appointment/guessed" + place))).hasStatus(404);
      assertThat(house.get().uri(city.path("/appointment/" + appointment.token() + place)))
          .hasStatus(404);
    }
  }
}
