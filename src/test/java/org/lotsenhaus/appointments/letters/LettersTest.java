package org.lotsenhaus.appointments.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotsenhaus.appointments.letters.Booked.EMAIL;
import static org.lotsenhaus.appointments.letters.Booked.MOBILE;
import static org.lotsenhaus.testing.TestDiary.at;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lotsenhaus.appointments.ChangeAppointment;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.JustTaken;
import org.lotsenhaus.appointments.letters.Booked.Lying;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestPlan;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class LettersTest {

  /** A week after the test begins. */
  private static final Instant NEXT_TUESDAY = at("2026-12-01T09:00");

  private static final Instant NEXT_WEDNESDAY = at("2026-12-02T10:00");
  private static final Instant TOMORROW = at("2026-11-25T09:00");

  @Autowired Booked booked;
  @Autowired ChangeAppointment change;
  @Autowired TestClock clock;

  static java.util.List<Language> languages() {
    return Language.FIRST_WAVE;
  }

  @Test
  void a_booking_is_confirmed_in_the_persons_language_and_in_german(TestCity city) {
    var appointment = booked.appointment(city, Language.ARABIC, EMAIL, NEXT_TUESDAY);
    var mail = booked.outbox(city).getFirst();
    assertThat(mail.address()).isEqualTo("amira@example.org");
    assertThat(mail.due()).isEqualTo(clock.instant());
    assertThat(mail.subject()).contains("موعدكم", "Ihr Termin: Dienstag, 1. Dezember, 09:00 Uhr");
    assertThat(mail.text())
        .contains("Ort: Haus am Markt, Marktstraße 1, 47798 Krefeld", "Neben der Post")
        .contains("– Ihr Pass", "Für Ihren Termin ist eine Person zum Übersetzen bestellt.")
        .contains("/" + city.slug() + "/appointment/" + appointment.token())
        .contains(appointment.codeInTwo(), "تم ترتيب مترجم");
    assertThat(mail.html())
        .contains("<section lang=\"ar\" dir=\"rtl\">", "<section lang=\"de\" dir=\"ltr\">");
    assertThat(mail.files()).containsExactly("termin.ics");
  }

  @Test
  void nobody_who_looks_over_the_shoulder_learns_what_for(TestCity city) {
    booked.appointment(city, Language.ENGLISH, EMAIL, NEXT_TUESDAY);
    for (var mail : booked.outbox(city)) {
      assertThat(mail.subject() + mail.text() + mail.html() + new String(mail.file()))
          .doesNotContain("verlängern", "Extend", "Ausländer", "amira");
    }
  }

  @Test
  void two_reminders_wait_for_their_mornings(TestCity city) {
    booked.appointment(city, Language.GERMAN, EMAIL, NEXT_TUESDAY);
    assertThat(booked.outbox(city))
        .extracting(Lying::due)
        .containsExactly(clock.instant(), at("2026-11-28T09:00"), at("2026-11-30T09:00"));
    assertThat(booked.outbox(city).getLast().text())
        .contains("Erinnerung an Ihren Termin: Dienstag, 1. Dezember, 09:00 Uhr.");
  }

  @Test
  void the_morning_stays_the_morning_when_the_clocks_change(TestCity city) {
    clock.set("2027-03-20T09:00");
    booked.appointment(city, Language.GERMAN, EMAIL, at("2027-03-30T09:00"));
    assertThat(booked.outbox(city))
        .extracting(Lying::due)
        .contains(Instant.parse("2027-03-27T08:00:00Z"), Instant.parse("2027-03-29T07:00:00Z"));
  }

  @Test
  void who_books_for_tomorrow_needs_no_reminder(TestCity city) {
    booked.appointment(city, Language.GERMAN, EMAIL, TOMORROW);
    assertThat(booked.outbox(city)).hasSize(1);
  }

  @Test
  void who_cannot_be_reached_gets_nothing(TestCity city) {
    booked.appointment(city, Language.GERMAN, Contact.NONE, NEXT_TUESDAY);
    assertThat(booked.outbox(city)).isEmpty();
  }

  @Test
  void an_sms_is_short_and_in_the_persons_language_alone(TestCity city) {
    var appointment = booked.appointment(city, Language.TURKISH, MOBILE, NEXT_TUESDAY);
    var sms = booked.outbox(city).getFirst();
    assertThat(sms.address()).isEqualTo("+491701234567");
    assertThat(sms.text())
        .contains("Randevunuz", appointment.code())
        .endsWith("/appointment/" + appointment.token())
        .doesNotContain("Termin:")
        .hasSizeLessThan(250);
    assertThat(sms.files()).isEmpty();
    assertThat(booked.outbox(city)).hasSize(3);
  }

  @Test
  void another_time_is_told_and_the_old_reminders_are_withdrawn(TestCity city) {
    var appointment = booked.appointment(city, Language.GERMAN, EMAIL, NEXT_TUESDAY);
    city.asHouse(() -> change.move(appointment.id(), NEXT_WEDNESDAY, TestPlan.SITE));
    var still = booked.outbox(city).stream().filter(it -> !it.withdrawn()).toList();
    assertThat(still)
        .extracting(Lying::due)
        .containsExactly(clock.instant(), at("2026-11-29T09:00"), at("2026-12-01T09:00"));
    assertThat(still.getFirst().text())
        .contains("Ihr Termin ist verschoben.", "Mittwoch, 2. Dezember, 10:00 Uhr");
    assertThat(new String(still.getFirst().file())).contains("SEQUENCE:1");
  }

  @Test
  void a_move_that_fails_changes_no_message(TestCity city) {
    var appointment = booked.appointment(city, Language.GERMAN, EMAIL, NEXT_TUESDAY);
    assertThatThrownBy(() ->
            city.asHouse(
                () -> change.move(appointment.id(), at("2026-12-05T09:00"), TestPlan.SITE)))
        .isInstanceOf(JustTaken.class);
    assertThat(booked.outbox(city)).hasSize(3).noneMatch(Lying::withdrawn);
  }

  @Test
  void who_cancels_is_told_once_and_reminded_no_more(TestCity city) {
    var appointment = booked.appointment(city, Language.ENGLISH, EMAIL, NEXT_TUESDAY);
    city.asHouse(() -> change.cancel(appointment.id()));
    city.asHouse(() -> change.cancel(appointment.id()));
    var still = booked.outbox(city).stream().filter(it -> !it.withdrawn()).toList();
    assertThat(still).hasSize(1);
    assertThat(still.getFirst().subject()).contains("Ihr Termin ist abgesagt.");
    assertThat(still.getFirst().text()).contains("/booking").doesNotContain(appointment.token());
    assertThat(new String(still.getFirst().file())).contains("STATUS:CANCELLED", "SEQUENCE:1");
  }

  @Test
  void who_was_missed_is_left_in_peace(TestCity city) {
    var appointment = booked.appointment(city, Language.GERMAN, EMAIL, NEXT_TUESDAY);
    city.asHouse(() -> {
      change.miss(appointment.id());
      return true;
    });
    assertThat(booked.outbox(city)).allMatch(Lying::withdrawn);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_language_has_its_letter_and_its_short_message(Language language, TestCity city) {
    booked.appointment(city, language, EMAIL, NEXT_TUESDAY);
    booked.appointment(city, language, MOBILE, NEXT_WEDNESDAY);
    assertThat(booked.outbox(city)).hasSize(6);
    assertThat(booked.outbox(city))
        .allSatisfy(
            it -> assertThat(it.text()).containsPattern("(09|10):00").doesNotContain("{", "''"));
  }
}
