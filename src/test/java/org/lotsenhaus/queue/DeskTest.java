package org.lotsenhaus.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotsenhaus.queue.Queueing.somebody;
import static org.lotsenhaus.testing.TestStaff.COUNSELLOR;
import static org.lotsenhaus.testing.TestStaff.DEMIR;
import static org.lotsenhaus.testing.TestStaff.KOWAL;
import static org.lotsenhaus.testing.TestStaff.PARTNER;
import static org.lotsenhaus.testing.TestStaff.RESIDENCE_OFFICER;

import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestPlan;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class DeskTest {

  @Autowired Queueing line;
  @Autowired TestClock clock;
  @Autowired HoldTicket hold;
  @Autowired ForwardTicket forward;
  @Autowired SitAtDesk sit;
  @Autowired Tickets tickets;
  @Autowired Notes notes;
  @Autowired MissParked parked;

  @Test
  void who_came_first_is_called_first(TestCity city) {
    var first = line.comes(city);
    clock.advanceMinutes(1);
    line.comes(city);
    assertThat(next(city, DEMIR, line.sits(city, DEMIR, "1"))).contains(first.id());
  }

  @Test
  void the_urgent_lane_goes_before_but_needs_a_reason(TestCity city) {
    line.comes(city);
    clock.advanceMinutes(1);
    var urgent = line.comes(city, somebody().urgently(Urgency.EXPIRES_SOON));
    assertThat(urgent.urgency()).isEqualTo(Urgency.EXPIRES_SOON);
    assertThat(next(city, DEMIR, line.sits(city, DEMIR, "1"))).contains(urgent.id());
  }

  @Test
  void a_ticket_waits_for_a_desk_that_speaks_its_language(TestCity city) {
    var demir = line.sits(city, DEMIR, "1");
    var kowal = line.sits(city, KOWAL, "2");
    var arabic = line.comes(city, somebody().speaking(Language.ARABIC));
    assertThat(next(city, KOWAL, kowal)).isEmpty();
    assertThat(next(city, DEMIR, demir)).contains(arabic.id());
  }

  @Test
  void but_not_for_ever(TestCity city) {
    line.sits(city, DEMIR, "1");
    var kowal = line.sits(city, KOWAL, "2");
    var arabic = line.comes(city, somebody().speaking(Language.ARABIC));
    clock.advanceMinutes(11);
    assertThat(next(city, KOWAL, kowal)).contains(arabic.id());
  }

  @Test
  void two_desks_at_the_same_instant_never_get_the_same_person(TestCity city) throws Exception {
    var demir = line.sits(city, DEMIR, "1");
    var kowal = line.sits(city, KOWAL, "2");
    for (int round = 0; round < 10; round++) {
      line.comes(city);
      line.comes(city);
      var start = new CyclicBarrier(2);
      var called = new HashSet<UUID>();
      try (var threads = Executors.newFixedThreadPool(2)) {
        var one = threads.submit(() -> atOnce(start, city, DEMIR, demir));
        var two = threads.submit(() -> atOnce(start, city, KOWAL, kowal));
        called.add(one.get().orElseThrow());
        called.add(two.get().orElseThrow());
      }
      assertThat(called).hasSize(2);
      finish(city, DEMIR, demir);
      finish(city, KOWAL, kowal);
    }
  }

  @Test
  void pressing_next_twice_calls_one_person(TestCity city) throws Exception {
    line.comes(city);
    line.comes(city);
    var shift = line.sits(city, DEMIR, "1");
    var start = new CyclicBarrier(2);
    var called = new HashSet<UUID>();
    try (var threads = Executors.newFixedThreadPool(2)) {
      var one = threads.submit(() -> atOnce(start, city, DEMIR, shift));
      var two = threads.submit(() -> atOnce(start, city, DEMIR, shift));
      called.add(one.get().orElseThrow());
      called.add(two.get().orElseThrow());
    }
    assertThat(called).hasSize(1);
  }

  private Optional<UUID> atOnce(CyclicBarrier start, TestCity city, String login, Shift shift)
      throws Exception {
    start.await();
    return next(city, login, shift);
  }

  @Test
  void who_was_not_there_keeps_the_place_for_a_while(TestCity city) {
    var away = line.comes(city);
    clock.advanceMinutes(1);
    line.comes(city);
    var shift = line.sits(city, DEMIR, "1");
    next(city, DEMIR, shift);
    line.at(city, DEMIR, desk -> desk.notThere(shift, away.id()));
    assertThat(line.now(city, away).state()).isEqualTo(TicketState.PARKED);
    city.asHouse(() -> rejoined(away));
    assertThat(next(city, DEMIR, shift)).contains(away.id());
  }

  @Test
  void the_round_lets_go_of_the_place_when_it_is_time_and_not_before(TestCity city) {
    var away = line.comes(city);
    var shift = line.sits(city, DEMIR, "1");
    next(city, DEMIR, shift);
    line.at(city, DEMIR, desk -> desk.notThere(shift, away.id()));
    parked.everywhere();
    assertThat(line.now(city, away).state()).isEqualTo(TicketState.PARKED);
    clock.advanceMinutes(60);
    parked.everywhere();
    assertThat(line.now(city, away).state()).isEqualTo(TicketState.MISSED);
  }

  @Test
  void after_that_while_the_place_is_gone(TestCity city) {
    var away = line.comes(city);
    var shift = line.sits(city, DEMIR, "1");
    next(city, DEMIR, shift);
    line.at(city, DEMIR, desk -> desk.notThere(shift, away.id()));
    clock.advanceMinutes(60);
    city.asHouse(() -> rejoined(away));
    assertThat(line.now(city, away).state()).isNotEqualTo(TicketState.WAITING);
  }

  private boolean rejoined(Ticket ticket) {
    hold.rejoin(ticket.token());
    return true;
  }

  @Test
  void who_asks_for_time_lets_others_go_first(TestCity city) {
    var slow = line.comes(city);
    clock.advanceMinutes(1);
    var other = line.comes(city);
    city.asHouse(() -> {
      hold.askForTime(slow.token());
      return true;
    });
    var shift = line.sits(city, DEMIR, "1");
    assertThat(next(city, DEMIR, shift)).contains(other.id());
    finish(city, DEMIR, shift);
    assertThat(next(city, DEMIR, shift)).isEmpty();
    clock.advanceMinutes(11);
    assertThat(next(city, DEMIR, shift)).contains(slow.id());
  }

  @Test
  void forwarding_takes_number_waiting_time_and_note_along(TestCity city) {
    var person = line.comes(city);
    clock.advanceMinutes(20);
    var shift = line.sits(city, DEMIR, "1");
    next(city, DEMIR, shift);
    forwarded(city, DEMIR, shift, person, TestPlan.COUNSELLING, "needs a quiet room");
    var there = line.sits(city, COUNSELLOR, "4");
    var called = line.next(city, COUNSELLOR, there).orElseThrow();
    assertThat(called.label()).isEqualTo(person.label());
    assertThat(called.issuedAt()).isEqualTo(person.issuedAt());
    assertThat(city.as(COUNSELLOR, () -> notes.of(person.id())))
        .containsExactly("needs a quiet room");
  }

  @Test
  void behind_the_wall_nobody_else_sees_the_person_or_the_note(TestCity city) {
    var person = line.comes(city);
    var shift = line.sits(city, DEMIR, "1");
    next(city, DEMIR, shift);
    forwarded(city, DEMIR, shift, person, TestPlan.COUNSELLING, "needs a quiet room");
    for (var outside : new String[] {RESIDENCE_OFFICER, PARTNER, DEMIR}) {
      assertThat(city.as(outside, () -> tickets.byId(person.id()))).isEmpty();
      assertThat(city.as(outside, () -> notes.of(person.id()))).isEmpty();
    }
    assertThat(city.call(() -> notes.of(person.id()))).isEmpty();
  }

  @Test
  void a_partner_calls_from_its_own_line_only(TestCity city) {
    line.comes(city);
    var work = line.comes(city, somebody().wanting(TestCatalogue.WORK));
    var shift = line.sits(city, PARTNER, "5");
    assertThat(next(city, PARTNER, shift)).contains(work.id());
    finish(city, PARTNER, shift);
    assertThat(next(city, PARTNER, shift)).isEmpty();
    assertThat(city.as(PARTNER, () -> tickets.waiting(TestPlan.SITE))).isEmpty();
  }

  @Test
  void nobody_sits_where_they_hold_no_protected_area(TestCity city) {
    assertThatThrownBy(() -> line.sits(city, PARTNER, "4")).isInstanceOf(SitAtDesk.DeskTaken.class);
    assertThat(city.asStaff(PARTNER, () -> sit.desksFor(city.member(PARTNER))))
        .extracting(it -> it.key())
        .containsExactly("5");
  }

  @Test
  void a_desk_has_one_person_who_works_there(TestCity city) {
    line.sits(city, DEMIR, "1");
    assertThatThrownBy(() -> line.sits(city, KOWAL, "1")).isInstanceOf(SitAtDesk.DeskTaken.class);
  }

  @Test
  void an_old_form_moves_nobody_else(TestCity city) {
    var first = line.comes(city);
    var shift = line.sits(city, DEMIR, "1");
    next(city, DEMIR, shift);
    finish(city, DEMIR, shift);
    var second = line.comes(city);
    next(city, DEMIR, shift);
    line.at(city, DEMIR, desk -> desk.finish(shift, first.id(), Outcome.OTHER));
    assertThat(line.now(city, second).state()).isEqualTo(TicketState.CALLED);
  }

  private Optional<UUID> next(TestCity city, String login, Shift shift) {
    return line.next(city, login, shift).map(Ticket::id);
  }

  private void finish(TestCity city, String login, Shift shift) {
    var here = city.as(login, () -> tickets.atDesk(shift.site(), shift.desk())).orElseThrow();
    line.at(city, login, desk -> desk.finish(shift, here.id(), Outcome.ANSWERED));
  }

  private void forwarded(
      TestCity city, String login, Shift shift, Ticket person, String unit, String note) {
    city.asStaff(
        login,
        () -> {
          forward.forward(shift, person.id(), unit, note);
          return true;
        });
  }
}
