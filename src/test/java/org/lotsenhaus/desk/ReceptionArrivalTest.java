package org.lotsenhaus.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.testing.TestStaff.COUNSELLOR;
import static org.lotsenhaus.testing.TestStaff.RECEPTION;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.appointments.Agenda;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.appointments.ChangeAppointment;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.queue.Channel;
import org.lotsenhaus.queue.Queueing;
import org.lotsenhaus.queue.Ticket;
import org.lotsenhaus.queue.Tickets;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestPlan;
import org.lotsenhaus.testing.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An appointment for residence at 11, behind a wall that the reception doesn't see through. */
@HouseTest
class ReceptionArrivalTest {

  @Autowired MockMvcTester web;
  @Autowired Agenda agenda;
  @Autowired ChangeAppointment change;
  @Autowired Queueing line;
  @Autowired Tickets tickets;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void the_code_on_the_slip_becomes_a_number_that_is_due(TestCity city) {
    var mine = booked(city);
    var shown = follow(city, types(city, mine.codeInTwo().toLowerCase(java.util.Locale.ROOT)));
    assertThat(shown)
        .contains("Der Termin ist um ", "11:00", "/t/" + only(city).token() + "/slip")
        .doesNotContain("Herr Haddad");
    assertThat(only(city).dueAt()).isEqualTo(mine.time().start());
    assertThat(only(city).channel()).isEqualTo(Channel.RECEPTION);
  }

  @Test
  void typed_again_it_shows_the_same_number(TestCity city) {
    var mine = booked(city);
    types(city, mine.code());
    assertThat(follow(city, types(city, mine.code()))).contains("ist schon angemeldet");
    assertThat(only(city).dueAt()).isNotNull();
  }

  @Test
  void who_was_called_already_is_not_sent_to_wait(TestCity city) {
    var mine = booked(city);
    types(city, mine.code());
    clock.set("2026-11-24T11:00");
    var desk = line.sits(city, TestStaff.RESIDENCE_OFFICER, "3");
    line.next(city, TestStaff.RESIDENCE_OFFICER, desk);
    assertThat(follow(city, types(city, mine.code()))).contains("wurde schon aufgerufen");
  }

  @Test
  void the_desk_sees_who_is_there_and_when_their_time_is(TestCity city) {
    types(city, booked(city).code());
    line.sits(city, TestStaff.RESIDENCE_OFFICER, "3");
    var desk =
        web.get()
            .uri(city.path("/desk"))
            .header("Accept-Language", "de")
            .with(city.signedIn(TestStaff.RESIDENCE_OFFICER));
    assertThat(desk)
        .hasStatusOk()
        .bodyText()
        .contains("Warten noch auf ihre Sprache oder ihre Zeit", "Termin um ", "11:00");
  }

  @Test
  void who_is_late_is_told_to_wait_like_everybody(TestCity city) {
    var mine = booked(city);
    clock.set("2026-11-24T11:20");
    assertThat(follow(city, types(city, mine.code()))).contains("wartet wie alle anderen");
  }

  @Test
  void what_is_not_possible_is_said_with_what_to_do(TestCity city) {
    var mine = booked(city);
    refuses(city, "NOSUCH", "Diese Terminnummer gibt es nicht.", "/calendar/search");
    clock.set("2026-11-23T10:00");
    refuses(city, mine.code(), "an einem anderen Tag", "value=\"" + mine.code() + "\"");
    clock.set("2026-11-24T11:40");
    city.asHouse(() -> {
      change.miss(mine.id());
      return true;
    });
    refuses(city, mine.code(), "seine Zeit ist wieder frei", "/calendar/new");
  }

  @Test
  void a_cancelled_one_is_not_expected(TestCity city) {
    var mine = booked(city);
    city.asHouse(() -> change.cancel(mine.id()));
    refuses(city, mine.code(), "abgesagt", "/calendar/new");
  }

  @Test
  void the_code_of_another_city_is_nobody_here(TestCity city, TestCity other) {
    refuses(city, booked(other).code(), "Diese Terminnummer gibt es nicht.", "/calendar/search");
    assertThat(other.call(() -> tickets.waiting(TestPlan.SITE))).isEmpty();
  }

  @Test
  void only_the_reception_does_it_and_the_log_says_who(TestCity city) {
    var mine = booked(city);
    assertThat(types(city, COUNSELLOR, mine.code())).hasStatus(403);
    types(city, mine.code());
    assertThat(whoNotedIt(city)).isEqualTo(city.member(RECEPTION).id().toString());
  }

  private Appointment booked(TestCity city) {
    agenda.officer(city);
    return agenda.booked(city, "2026-11-24T11:00", "Herr Haddad", Contact.NONE);
  }

  private void refuses(TestCity city, String code, String... says) {
    assertThat(types(city, code)).hasStatus(422).bodyText().contains(says);
  }

  private MvcTestResult types(TestCity city, String code) {
    return types(city, RECEPTION, code);
  }

  private MvcTestResult types(TestCity city, String login, String code) {
    return web.post()
        .uri(city.path("/reception/arrivals"))
        .param("code", code)
        .param("site", TestPlan.SITE)
        .with(csrf())
        .with(city.signedIn(login))
        .exchange();
  }

  private String follow(TestCity city, MvcTestResult answer) {
    assertThat(answer).hasStatus(303);
    var place = Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    var page = web.get().uri(place).with(city.signedIn(RECEPTION)).exchange();
    return assertThat(page).hasStatusOk().bodyText().actual();
  }

  private Ticket only(TestCity city) {
    var waiting = city.call(() -> tickets.waiting(TestPlan.SITE));
    assertThat(waiting).hasSize(1);
    return waiting.getFirst();
  }

  private String whoNotedIt(TestCity city) {
    return city.call(() ->
        jdbc.sql(
                "select actor from audit_entry where action = 'noted an arrival for an appointment'")
            .query(String.class)
            .single());
  }
}
