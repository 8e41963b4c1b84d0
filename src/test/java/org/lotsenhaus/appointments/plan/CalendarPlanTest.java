package org.lotsenhaus.appointments.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.appointments.Agenda.at;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.appointments.Agenda;
import org.lotsenhaus.appointments.Appointments;
import org.lotsenhaus.appointments.CalendarForms;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.calendar.Closures;
import org.lotsenhaus.calendar.Openings;
import org.lotsenhaus.calendar.Resource.Kind;
import org.lotsenhaus.calendar.Resources;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseTest
class CalendarPlanTest {

  @Autowired MockMvcTester web;
  @Autowired Agenda agenda;
  @Autowired Resources resources;
  @Autowired Openings openings;
  @Autowired Closures closures;
  @Autowired Appointments appointments;
  @Autowired JdbcClient jdbc;

  private CalendarForms by(TestCity city, String login) {
    return new CalendarForms(web, city, login);
  }

  @Test
  void an_adviser_comes_in_with_the_unit_and_languages_of_the_account(TestCity city) {
    var demir = city.member(TestStaff.DEMIR).id().toString();
    var head = by(city, TestStaff.HEAD);
    assertThat(head.post("/plan/new/adviser", "key", demir)).hasStatus(303);
    var adviser = city.call(() -> resources.byKey(Kind.ADVISER, demir)).orElseThrow();
    assertThat(adviser.tags())
        .contains("unit:service_centre", "site:house", "language:ar", "language:tr");
    assertThat(head.get("/plan")).bodyText().contains("M. Demir", "Arabisch", "noch keine Zeiten");
    assertThat(head.logged(jdbc)).containsExactly("plan_resource");
  }

  @Test
  void times_hold_every_second_week_and_say_who_planned_them(TestCity city) {
    int id = agenda.adviser(city, TestStaff.DEMIR);
    var head = by(city, TestStaff.HEAD);
    var path = "/plan/resources/" + id;
    assertThat(
            head.post(
                path + "/rules",
                "weekday",
                "FRIDAY",
                "kind",
                "OPEN",
                "from",
                "13:00",
                "until",
                "15:30",
                "every_weeks",
                "2",
                "counted_from",
                "2026-11-27",
                "urgent",
                "true"))
        .hasStatus(303);
    var rules = city.call(() -> openings.rules());
    assertThat(rules)
        .filteredOn(it -> it.everyWeeks() == 2)
        .singleElement()
        .satisfies(it -> assertThat(it.share()).isEqualTo("URGENT"));
    assertThat(head.get(path))
        .bodyText()
        .contains("alle 2 Wochen", "27. November 2026", "K. Peters");
  }

  @Test
  void nonsense_is_said_beside_the_field_and_kept(TestCity city) {
    int id = agenda.adviser(city, TestStaff.DEMIR);
    var head = by(city, TestStaff.HEAD);
    var path = "/plan/resources/" + id;
    assertThat(head.post(path + "/rules", "from", "15:00", "until", "14:02", "every_weeks", "0"))
        .hasStatus(422)
        .bodyText()
        .contains("mindestens einen Wochentag", "Schritten von 5 Minuten", "passende ganze Zahl");
    assertThat(head.post(path + "/extras", "day", "2026-11-01", "from", "9", "until", "08:00"))
        .hasStatus(422)
        .bodyText()
        .contains("Dieser Tag ist zu früh", "keine Uhrzeit", "2026-11-01");
    assertThat(
            head.post(
                path + "/absences",
                "first_day",
                "2026-12-24",
                "last_day",
                "2026-12-01",
                "reason",
                "Urlaub"))
        .hasStatus(422)
        .bodyText()
        .contains("Das Ende liegt vor dem Anfang", "Urlaub");
    assertThat(city.call(() -> closures.after(at("2026-11-24T00:00")))).isEmpty();
  }

  @Test
  void closures_overlap_and_removing_one_leaves_the_other(TestCity city) {
    var head = by(city, TestStaff.HEAD);
    var first = close(head, "2026-12-01", "2026-12-04", "Umzug");
    close(head, "2026-12-03", "2026-12-05", "Wartung");
    assertThat(head.post("/plan/closures/" + first + "/end")).hasStatus(303);
    assertThat(city.call(() -> closures.after(at("2026-11-24T00:00"))))
        .singleElement()
        .satisfies(it -> assertThat(it.reason()).isEqualTo("Wartung"));
  }

  private static String close(CalendarForms head, String from, String until, String reason) {
    var answer =
        head.post(
            "/plan/closures",
            "covers",
            "house",
            "first_day",
            from,
            "last_day",
            until,
            "reason",
            reason);
    assertThat(answer).hasStatus(303);
    var link = String.valueOf(answer.getResponse().getRedirectedUrl());
    var found = Pattern.compile("closures/([0-9a-f-]{36})").matcher(link);
    assertThat(found.find()).as(link).isTrue();
    return found.group(1);
  }

  @Test
  void a_closure_over_a_booking_loses_none(TestCity city) {
    int officer = agenda.officer(city);
    var booked = agenda.booked(city, "2026-11-25T09:00", "Haddad, Omar", Contact.NONE);
    var closure = agenda.absent(city, officer, "2026-11-25T00:00", "2026-11-26T00:00");

    assertThat(by(city, TestStaff.RESIDENCE_OFFICER).get("/closures/" + closure))
        .hasStatusOk()
        .bodyText()
        .contains("Ein Termin liegt in dieser Zeit", "Haddad, Omar", booked.id() + "/move");
    assertThat(city.call(() -> appointments.byId(booked.id())).orElseThrow().isActive()).isTrue();
  }

  @Test
  void behind_the_wall_a_booking_is_told_as_busy_but_never_forgotten(TestCity city) {
    int officer = agenda.officer(city);
    var booked = agenda.booked(city, "2026-11-25T09:00", "Haddad, Omar", Contact.NONE);
    var closure = agenda.absent(city, officer, "2026-11-25T00:00", "2026-11-26T00:00");

    assertThat(by(city, TestStaff.HEAD).get("/closures/" + closure))
        .bodyText()
        .contains("Ein Termin liegt in dieser Zeit", "zuständige Stelle")
        .doesNotContain("Haddad", "verlängern", booked.id().toString());
  }

  @Test
  void only_head_and_administration_plan(TestCity city) {
    for (var login : List.of(TestStaff.DEMIR, TestStaff.RECEPTION, TestStaff.PARTNER)) {
      assertThat(by(city, login).get("/plan")).hasStatus(403);
    }
    assertThat(by(city, TestStaff.ADMIN).get("/plan")).hasStatusOk();
    assertThat(by(city, TestStaff.PARTNER).get("")).hasStatus(403);
  }
}
