package org.lotsenhaus.appointments.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.appointments.Agenda.at;

import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.appointments.Agenda;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.appointments.Appointments;
import org.lotsenhaus.appointments.CalendarForms;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.calendar.Claim;
import org.lotsenhaus.calendar.Claims;
import org.lotsenhaus.shared.TimeSlot;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseTest
class WeekTest {

  private static final Contact MOBILE = Contact.of(Contact.Kind.MOBILE, "0151 234567");

  @Autowired MockMvcTester web;
  @Autowired Agenda agenda;
  @Autowired Appointments appointments;
  @Autowired Claims claims;
  @Autowired JdbcClient jdbc;

  private CalendarForms by(TestCity city, String login) {
    return new CalendarForms(web, city, login);
  }

  @Test
  void those_who_hold_the_area_read_names_and_the_log_knows(TestCity city) {
    agenda.officer(city);
    agenda.booked(city, "2026-11-25T09:00", "Haddad, Omar", Contact.NONE);
    var officer = by(city, TestStaff.RESIDENCE_OFFICER);
    assertThat(officer.get(""))
        .hasStatusOk()
        .bodyText()
        .contains("S. Berger", "Haddad, Omar", "Aufenthalt verlängern", "9:30", "frei");
    assertThat(officer.logged(jdbc)).containsExactly("read_calendar");
  }

  @Test
  void to_all_others_it_is_busy_and_nothing_else(TestCity city) {
    int officer = agenda.officer(city);
    var booked = agenda.booked(city, "2026-11-25T09:00", "Haddad, Omar", Contact.NONE);
    var counsellor = by(city, TestStaff.COUNSELLOR);
    assertThat(counsellor.get("?of=" + officer))
        .bodyText()
        .contains("belegt")
        .doesNotContain("Haddad", "verlängern", booked.id().toString());
    assertThat(counsellor.get("/appointments/" + booked.id())).hasStatus(404);
    assertThat(counsellor.post("/appointments/" + booked.id() + "/cancellation")).hasStatus(404);
    assertThat(counsellor.logged(jdbc)).isEmpty();
  }

  @Test
  void a_unit_is_told_in_figures_and_its_day_side_by_side(TestCity city) {
    agenda.officer(city);
    agenda.booked(city, "2026-11-25T09:00", "Haddad, Omar", Contact.NONE);
    var officer = by(city, TestStaff.RESIDENCE_OFFICER);
    assertThat(officer.get("?of=unit:residence&day=2026-11-25"))
        .bodyText()
        .contains("1 gebucht")
        .doesNotContain("Haddad");
    assertThat(officer.get("?of=unit:residence&day=2026-11-25&span=day"))
        .bodyText()
        .contains("S. Berger", "Haddad, Omar");
  }

  @Test
  void an_appointment_is_entered_for_somebody_who_is_there(TestCity city) {
    agenda.officer(city);
    var reception = by(city, TestStaff.RECEPTION);
    assertThat(reception.get("/new?" + WISH + "&day=2026-11-26")).bodyText().contains("09:00 Uhr");
    assertThat(enter(reception, "2026-11-26T09:00", "MOBILE", "0151 234567"))
        .hasStatusOk()
        .bodyText()
        .contains("Der Termin steht", "Haddad, Omar");
    var booked = city.call(() -> appointments.ofContact(MOBILE)).getFirst();
    assertThat(booked.channel()).isEqualTo(Appointment.Channel.DESK);
    assertThat(booked.time().start()).isEqualTo(at("2026-11-26T09:00"));
  }

  private static final String WISH =
      "concern=" + TestCatalogue.EXTENSION + "&language=de&site=house&people=1";

  private static org.springframework.test.web.servlet.assertj.MvcTestResult enter(
      CalendarForms who, String at, String kind, String contact) {
    return who.post(
        "/new",
        "concern",
        TestCatalogue.EXTENSION,
        "language",
        "de",
        "site",
        "house",
        "people",
        "1",
        "start",
        at(at).toString(),
        "name",
        "Haddad, Omar",
        "contact_kind",
        kind,
        "contact",
        contact,
        "request_key",
        UUID.randomUUID().toString());
  }

  @Test
  void what_is_wrong_is_said_and_nothing_is_booked(TestCity city) {
    agenda.officer(city);
    var officer = by(city, TestStaff.RESIDENCE_OFFICER);
    assertThat(enter(officer, "2026-11-26T09:00", "EMAIL", "omar"))
        .hasStatus(422)
        .bodyText()
        .contains("kann nicht stimmen", "Haddad, Omar");
    assertThat(enter(officer, "2026-11-26T20:00", "NONE", ""))
        .hasStatus(422)
        .bodyText()
        .contains("gerade vergeben", "09:00 Uhr");
    enter(officer, "2026-11-26T09:00", "MOBILE", "0151 234567");
    assertThat(enter(officer, "2026-11-26T10:00", "MOBILE", "+49 151 234567"))
        .hasStatus(422)
        .bodyText()
        .contains("schon einen Termin", "26. November");
    assertThat(city.call(() -> appointments.ofContact(MOBILE))).hasSize(1);
  }

  @Test
  void it_is_moved_and_a_time_that_is_gone_leaves_it_where_it_was(TestCity city) {
    agenda.officer(city);
    var one = agenda.booked(city, "2026-11-25T09:00", "Haddad, Omar", Contact.NONE);
    agenda.booked(city, "2026-11-25T10:00", "Nowak, Ewa", Contact.NONE);
    var officer = by(city, TestStaff.RESIDENCE_OFFICER);
    var path = "/appointments/" + one.id() + "/move";
    assertThat(officer.get(path)).bodyText().contains("09:30 Uhr");
    assertThat(officer.post(path, "start", at("2026-11-25T10:00").toString()))
        .hasStatus(422)
        .bodyText()
        .contains("gerade vergeben");
    assertThat(start(city, one)).isEqualTo(at("2026-11-25T09:00"));
    assertThat(officer.post(path, "start", at("2026-11-25T11:00").toString())).hasStatus(303);
    assertThat(start(city, one)).isEqualTo(at("2026-11-25T11:00"));
  }

  private java.time.Instant start(TestCity city, Appointment one) {
    return city.call(() -> appointments.byId(one.id())).orElseThrow().time().start();
  }

  @Test
  void staff_move_it_by_a_few_minutes(TestCity city) {
    agenda.officer(city);
    var one = agenda.booked(city, "2026-11-25T09:00", "Haddad, Omar", Contact.NONE);
    var officer = by(city, TestStaff.RESIDENCE_OFFICER);
    var path = "/appointments/" + one.id() + "/move";
    assertThat(officer.get(path))
        .bodyText()
        .contains("09:15 Uhr")
        .doesNotContain("value=\"" + at("2026-11-25T09:00"));
    assertThat(officer.post(path, "start", at("2026-11-25T09:15").toString())).hasStatus(303);
    assertThat(start(city, one)).isEqualTo(at("2026-11-25T09:15"));
  }

  @Test
  void whose_free_time_is_chosen_has_the_appointment(TestCity city) {
    int officer = agenda.officer(city);
    agenda.room(city, "Raum 2");
    agenda.adviser(city, TestStaff.COUNSELLOR);
    var reception = by(city, TestStaff.RECEPTION);
    var nine = at("2026-11-26T09:00");
    var form = reception.get("/new?at=" + nine + "&of=" + officer);
    assertThat(form)
        .bodyText()
        .contains("value=\"" + officer + "\" selected", "name=\"start\" value=\"" + nine);
    var chosen = "&day=2026-11-26&start=" + nine + "&adviser=" + officer;
    assertThat(reception.get("/new?" + WISH + chosen))
        .bodyText()
        .contains(
            "name=\"adviser\" value=\"" + officer + "\"",
            "value=\"" + nine + "\" required checked");
  }

  @Test
  void who_is_not_there_for_it_is_said_instead_of_booking_another(TestCity city) {
    agenda.officer(city);
    int counsellor = agenda.adviser(city, TestStaff.COUNSELLOR);
    var reception = by(city, TestStaff.RECEPTION);
    assertThat(reception.get("/new?" + WISH + "&adviser=" + counsellor))
        .bodyText()
        .contains("ist dafür nicht da oder hat keine Zeit");
    assertThat(reception.get("/new?" + WISH + "&adviser=nobody")).hasStatus(422);
  }

  @Test
  void notes_stay_behind_the_wall_even_from_the_house(TestCity city) {
    agenda.officer(city);
    var one = agenda.booked(city, "2026-11-25T09:00", "Haddad, Omar", Contact.NONE);
    var officer = by(city, TestStaff.RESIDENCE_OFFICER);
    var path = "/appointments/" + one.id();
    assertThat(officer.post(path + "/notes", "note", " ")).hasStatus(422);
    assertThat(officer.post(path + "/notes", "note", "Bringt den Pass mit.")).hasStatus(303);
    assertThat(officer.get(path)).bodyText().contains("Bringt den Pass mit.", "S. Berger");
    assertThat(city.call(() -> notes())).isZero();
    assertThat(city.as(TestStaff.COUNSELLOR, this::notes)).isZero();
    assertThat(city.as(TestStaff.RESIDENCE_OFFICER, this::notes)).isOne();
  }

  private int notes() {
    return jdbc.sql("select count(*) from appointment_note").query(Integer.class).single();
  }

  @Test
  void blocked_time_shows_its_reason_and_is_given_back(TestCity city) {
    int id = agenda.officer(city);
    agenda.booked(city, "2026-11-25T09:00", "Haddad, Omar", Contact.NONE);
    var officer = by(city, TestStaff.RESIDENCE_OFFICER);
    assertThat(block(officer, id, "09:15", "10:00"))
        .hasStatus(422)
        .bodyText()
        .contains("liegt schon etwas", "Fallbesprechung");
    assertThat(block(officer, id, "10:00", "11:00")).hasStatus(303);
    assertThat(officer.get("")).bodyText().contains("Fallbesprechung");
    var blocked = blocked(city, id).getFirst();
    assertThat(officer.post("/blocks/" + blocked.holder() + "/end")).hasStatus(303);
    assertThat(blocked(city, id)).isEmpty();
    assertThat(officer.logged(jdbc)).contains("block_time", "unblock_time");
  }

  private static org.springframework.test.web.servlet.assertj.MvcTestResult block(
      CalendarForms who, int id, String from, String until) {
    return who.post(
        "/blocks",
        "of",
        String.valueOf(id),
        "day",
        "2026-11-25",
        "from",
        from,
        "until",
        until,
        "reason",
        "Fallbesprechung");
  }

  private List<Claim> blocked(TestCity city, int id) {
    var day = new TimeSlot(at("2026-11-25T00:00"), at("2026-11-26T00:00"));
    return city.call(() -> claims.during(day, List.of(id))).stream()
        .filter(it -> it.kind() == Claim.Kind.BLOCKED)
        .toList();
  }

  @Test
  void a_search_finds_by_contact_and_by_code_and_is_logged(TestCity city) {
    agenda.officer(city);
    var one = agenda.booked(city, "2026-11-25T09:00", "Haddad, Omar", MOBILE);
    var officer = by(city, TestStaff.RESIDENCE_OFFICER);
    for (var asked :
        List.of("+49 151 234567", one.codeInTwo().toLowerCase(java.util.Locale.ROOT))) {
      assertThat(officer.post("/search", "asked", asked)).bodyText().contains("Haddad, Omar");
    }
    assertThat(officer.logged(jdbc)).containsExactly("read_appointment", "read_appointment");
    assertThat(by(city, TestStaff.COUNSELLOR).post("/search", "asked", "0151 234567"))
        .bodyText()
        .contains("Nichts gefunden")
        .doesNotContain("Haddad");
  }

  @Test
  void the_weekend_is_shown_only_when_somebody_is_there(TestCity city) {
    int id = agenda.officer(city);
    var officer = by(city, TestStaff.RESIDENCE_OFFICER);
    assertThat(officer.get("?day=2026-11-25"))
        .bodyText()
        .contains("Fr 27.11.")
        .doesNotContain("Sa 2");
    agenda.opens(city, id, DayOfWeek.SATURDAY);
    assertThat(officer.get("?day=2026-11-25"))
        .bodyText()
        .contains("23. bis 28. November", "Sa 28.11.", "lh-cal--6")
        .doesNotContain("So 29.11.");
    assertThat(officer.get("?of=unit:residence&day=2026-11-25"))
        .bodyText()
        .contains("Sa 28.11.")
        .doesNotContain("So 29.11.");
  }

  @Test
  void what_was_taken_on_a_sunday_is_not_forgotten(TestCity city) {
    int id = agenda.officer(city);
    var officer = by(city, TestStaff.RESIDENCE_OFFICER);
    var sunday = new TimeSlot(at("2026-11-29T10:00"), at("2026-11-29T11:00"));
    city.run(() -> claims.block(UUID.randomUUID(), id, sunday));
    assertThat(officer.get("?day=2026-11-25"))
        .bodyText()
        .contains("Sa 28.11.", "So 29.11.", "lh-cal--7");
    assertThat(officer.get("?day=2026-12-02")).bodyText().doesNotContain("Sa 0", "So 0");
  }

  @Test
  void every_slot_stands_where_its_time_is(TestCity city) {
    agenda.officer(city);
    agenda.booked(city, "2026-11-25T09:30", "Haddad, Omar", Contact.NONE);
    var page = by(city, TestStaff.RESIDENCE_OFFICER).get("");
    assertThat(page)
        .bodyText()
        .matches(Pattern.compile("(?s).*lh-h9 lh-m30 lh-for-h0 lh-for-m30 lh-at.{0,300}Haddad.*"));
  }
}
