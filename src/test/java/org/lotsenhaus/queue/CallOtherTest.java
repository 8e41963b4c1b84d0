package org.lotsenhaus.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotsenhaus.queue.Queueing.somebody;
import static org.lotsenhaus.testing.TestStaff.DEMIR;
import static org.lotsenhaus.testing.TestStaff.KOWAL;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.queue.CallNext.CalledElsewhere;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class CallOtherTest {

  @Autowired Queueing line;
  @Autowired CallOther callOther;
  @Autowired CallNext callNext;
  @Autowired JdbcClient jdbc;
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
  void a_desk_calls_out_of_turn_and_the_log_keeps_why() {
    call(second, "  Kollegin dolmetscht nur bis zehn ");
    assertThat(line.now(city, second).state()).isEqualTo(TicketState.CALLED);
    assertThat(line.now(city, first).state()).isEqualTo(TicketState.WAITING);
    assertThat(
            city.call(() ->
                jdbc.sql("select purpose from audit_entry where action = 'call out of turn'")
                    .query(String.class)
                    .list()))
        .containsExactly("Kollegin dolmetscht nur bis zehn");
  }

  @Test
  void without_a_reason_the_order_stands() {
    assertThatThrownBy(() -> call(second, "  ")).isInstanceOf(CallOther.ReasonMissing.class);
    assertThat(line.now(city, second).state()).isEqualTo(TicketState.WAITING);
  }

  @Test
  void who_waits_for_their_language_can_be_called_so() {
    var kowal = line.sits(city, KOWAL, "2");
    var arabic = line.comes(city, somebody().speaking(Language.ARABIC));
    city.asStaff(
        KOWAL,
        () -> {
          callOther.call(kowal, arabic.id(), "Tochter übersetzt");
          return true;
        });
    assertThat(line.now(city, arabic).desk()).isEqualTo("2");
  }

  @Test
  void whom_the_desk_does_not_serve_it_does_not_call() {
    var work = line.comes(city, somebody().wanting(TestCatalogue.WORK));
    var residence = line.comes(city, somebody().wanting(TestCatalogue.PROVISIONAL));
    for (var other : new Ticket[] {work, residence}) {
      assertThatThrownBy(() -> call(other, "schnell")).isInstanceOf(CallOther.WaitsNoMore.class);
    }
    assertThat(city.asStaff(DEMIR, () -> callOther.choices(desk)))
        .extracting(Ticket::id)
        .containsExactly(first.id(), second.id());
  }

  @Test
  void first_the_person_who_is_here() {
    line.next(city, DEMIR, desk);
    assertThatThrownBy(() -> call(second, "eilig")).isInstanceOf(CallOther.DeskBusy.class);
  }

  @Test
  void pressed_twice_it_calls_once() {
    call(second, "eilig");
    call(second, "eilig");
    assertThat(line.now(city, second).calls()).isEqualTo(1);
  }

  @Test
  void whom_another_desk_has_just_called_is_told_with_who_is_next() {
    line.next(city, KOWAL, line.sits(city, KOWAL, "2"));
    assertThatThrownBy(() -> city.asStaff(DEMIR, () -> callNext.at(desk, first.id())))
        .isInstanceOfSatisfying(
            CalledElsewhere.class,
            faster -> {
              assertThat(faster.label()).isEqualTo(first.label());
              assertThat(faster.desk()).isEqualTo("2");
              assertThat(faster.next()).isEqualTo(second.label());
            });
    assertThat(line.now(city, second).state()).isEqualTo(TicketState.WAITING);
  }

  @Test
  void who_is_meant_changes_nothing_about_the_order() {
    var urgent = line.comes(city, somebody().urgently(Urgency.FRAIL));
    assertThat(city.asStaff(DEMIR, () -> callNext.at(desk, first.id())).map(Ticket::id))
        .contains(urgent.id());
  }

  private void call(Ticket ticket, String reason) {
    city.asStaff(
        DEMIR,
        () -> {
          callOther.call(desk, ticket.id(), reason);
          return true;
        });
  }
}
