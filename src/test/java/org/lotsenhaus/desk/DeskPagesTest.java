package org.lotsenhaus.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.testing.TestStaff.DEMIR;
import static org.lotsenhaus.testing.TestStaff.KOWAL;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.queue.Queueing;
import org.lotsenhaus.queue.Shift;
import org.lotsenhaus.queue.Ticket;
import org.lotsenhaus.queue.TicketState;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class DeskPagesTest {

  @Autowired MockMvcTester web;
  @Autowired Queueing line;
  @Autowired TestClock clock;

  TestCity city;
  Ticket first;
  Ticket second;
  Shift desk;

  @BeforeEach
  void two_people_wait(TestCity opened) {
    city = opened;
    first = line.comes(city);
    clock.advanceMinutes(1);
    second = line.comes(city);
    desk = line.sits(city, DEMIR, "1");
  }

  @Test
  void a_second_enter_within_two_seconds_ends_nothing() {
    post("/desk/calls");
    clock.advance(Duration.ofSeconds(1));
    finishAndCall(first);
    assertThat(line.now(city, first).state()).isEqualTo(TicketState.CALLED);
    clock.advance(Duration.ofSeconds(2));
    finishAndCall(first);
    assertThat(line.now(city, first).state()).isEqualTo(TicketState.FINISHED);
    assertThat(line.now(city, second).state()).isEqualTo(TicketState.CALLED);
  }

  @Test
  void what_can_be_taken_back_says_until_when() {
    post("/desk/calls");
    assertThat(get("/desk"))
        .bodyText()
        .contains("zurücknehmen", "bis <bdi class=\"lh-ltr\">09:31:10</bdi> Uhr");
    assertThat(post("/desk/calls/taken-back", "ticket", first.id().toString())).hasStatus(303);
    assertThat(line.now(city, first).state()).isEqualTo(TicketState.WAITING);
  }

  @Test
  void too_late_is_said_in_words() {
    post("/desk/calls");
    clock.advanceMinutes(1);
    assertThat(post("/desk/calls/taken-back", "ticket", first.id().toString()))
        .hasStatus(422)
        .bodyText()
        .contains("Dafür ist es zu spät");
    assertThat(get("/desk")).bodyText().doesNotContain("zurücknehmen</span>");
  }

  @Test
  void another_desk_that_was_faster_is_named() {
    line.next(city, KOWAL, line.sits(city, KOWAL, "2"));
    assertThat(post("/desk/calls", "meant", first.id().toString()))
        .hasStatus(422)
        .bodyText()
        .contains("hat gerade Schalter", "ist die nächste.");
    assertThat(line.now(city, second).state()).isEqualTo(TicketState.WAITING);
  }

  @Test
  void a_number_out_of_turn_needs_a_reason_and_keeps_what_was_chosen() {
    assertThat(get("/desk/other")).hasStatusOk().bodyText().contains(second.label());
    assertThat(post("/desk/calls/other", "ticket", second.id().toString(), "reason", " "))
        .hasStatus(422)
        .bodyText()
        .contains("Bitte sagen Sie, warum.", "value=\"" + second.id() + "\" checked");
    assertThat(post("/desk/calls/other", "ticket", second.id().toString(), "reason", "Baby"))
        .hasStatus(303);
    assertThat(line.now(city, second).state()).isEqualTo(TicketState.CALLED);
  }

  @Test
  void a_number_that_is_gone_is_said_so() {
    var nobody = UUID.randomUUID().toString();
    assertThat(post("/desk/calls/other", "ticket", nobody, "reason", "eilig"))
        .hasStatus(422)
        .bodyText()
        .contains("wartet nicht mehr");
  }

  @Test
  void nonsense_moves_nobody() {
    post("/desk/calls");
    clock.advanceMinutes(1);
    assertThat(post("/desk/outcome", "ticket", first.id().toString(), "outcome", "MOON"))
        .hasStatus4xxClientError();
    assertThat(post("/desk/outcome", "ticket", "no-id", "outcome", "ANSWERED"))
        .hasStatus4xxClientError();
    assertThat(post("/desk/forward", "ticket", first.id().toString(), "unit", "moon"))
        .hasStatus(422)
        .bodyText()
        .contains("An dieser Stelle ruft niemand auf.");
    assertThat(line.now(city, first).state()).isEqualTo(TicketState.CALLED);
  }

  @Test
  void who_sits_nowhere_is_asked_where() {
    for (var path : new String[] {"/desk/calls", "/desk/pause", "/desk/shift/end"}) {
      assertThat(web.post().uri(city.path(path)).with(csrf()).with(city.signedIn(KOWAL)).exchange())
          .hasStatus(303)
          .hasHeader("Location", city.path("/desk"));
    }
    assertThat(web.get().uri(city.path("/desk/other")).with(city.signedIn(KOWAL))).hasStatus(303);
    assertThat(line.now(city, first).state()).isEqualTo(TicketState.WAITING);
  }

  @Test
  void a_ticket_of_another_city_is_nobody_here(TestCity elsewhere) {
    var theirs = line.comes(elsewhere);
    assertThat(post("/desk/calls/other", "ticket", theirs.id().toString(), "reason", "eilig"))
        .hasStatus(422);
    post("/desk/calls", "meant", theirs.id().toString());
    assertThat(line.now(elsewhere, theirs).state()).isEqualTo(TicketState.WAITING);
    assertThat(line.now(city, first).state()).isEqualTo(TicketState.CALLED);
  }

  @Test
  void only_those_who_serve_come_here() {
    for (var login : new String[] {TestStaff.HEAD, TestStaff.ADMIN, TestStaff.RECEPTION}) {
      assertThat(web.get().uri(city.path("/desk/other")).with(city.signedIn(login))).hasStatus(403);
    }
  }

  private void finishAndCall(Ticket ticket) {
    var id = ticket.id().toString();
    assertThat(post("/desk/outcome", "ticket", id, "outcome", "ANSWERED", "then", "next"))
        .hasStatus(303);
  }

  private MvcTestResult get(String path) {
    return web.get().uri(city.path(path)).with(city.signedIn(DEMIR)).exchange();
  }

  private MvcTestResult post(String path, String... fields) {
    var request = web.post().uri(city.path(path)).with(csrf()).with(city.signedIn(DEMIR));
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }
}
