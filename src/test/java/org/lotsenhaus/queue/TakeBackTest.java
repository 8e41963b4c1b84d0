package org.lotsenhaus.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotsenhaus.testing.TestStaff.DEMIR;
import static org.lotsenhaus.testing.TestStaff.KOWAL;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.queue.TakeBack.What;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class TakeBackTest {

  @Autowired Queueing line;
  @Autowired TakeBack takeBack;
  @Autowired Tickets tickets;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

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
  void who_was_called_by_mistake_is_in_the_line_again_where_they_were() {
    line.next(city, DEMIR, desk);
    seconds(9);
    assertThat(offered()).containsExactly(What.CALL);
    undo(it -> it.call(desk, first.id()));
    var again = line.now(city, first);
    assertThat(again.state()).isEqualTo(TicketState.WAITING);
    assertThat(again.joinedAt()).isEqualTo(first.joinedAt());
    assertThat(again.calledAt()).isNull();
    assertThat(city.call(() -> tickets.called(desk.site(), first.issuedAt(), 5))).isEmpty();
    assertThat(line.next(city, KOWAL, line.sits(city, KOWAL, "2")).map(Ticket::id))
        .contains(first.id());
  }

  @Test
  void pressed_twice_it_takes_back_once() {
    line.next(city, DEMIR, desk);
    undo(it -> it.call(desk, first.id()));
    undo(it -> it.call(desk, first.id()));
    assertThat(line.now(city, first).state()).isEqualTo(TicketState.WAITING);
  }

  @Test
  void a_slow_network_has_three_seconds_more() {
    line.next(city, DEMIR, desk);
    seconds(12);
    assertThat(offered()).isEmpty();
    undo(it -> it.call(desk, first.id()));
    assertThat(line.now(city, first).state()).isEqualTo(TicketState.WAITING);
  }

  @Test
  void later_the_call_stands() {
    line.next(city, DEMIR, desk);
    seconds(14);
    assertThatThrownBy(() -> undo(it -> it.call(desk, first.id())))
        .isInstanceOf(TakeBack.TooLate.class);
    assertThat(line.now(city, first).state()).isEqualTo(TicketState.CALLED);
  }

  @Test
  void a_talk_that_has_begun_is_no_call_any_more() {
    line.next(city, DEMIR, desk);
    line.at(city, DEMIR, it -> it.start(desk, first.id()));
    assertThat(offered()).isEmpty();
    assertThatThrownBy(() -> undo(it -> it.call(desk, first.id())))
        .isInstanceOf(TakeBack.TooLate.class);
  }

  @Test
  void a_talk_that_was_ended_by_mistake_goes_on() {
    talkEnds();
    assertThat(offered()).containsExactly(What.ENDING);
    undo(it -> it.ending(desk, first.id()));
    undo(it -> it.ending(desk, first.id()));
    var again = line.now(city, first);
    assertThat(again.state()).isEqualTo(TicketState.TALKING);
    assertThat(again.startedAt()).isNotNull();
    assertThat(turns()).isZero();
    line.at(city, DEMIR, it -> it.finish(desk, first.id(), Outcome.OTHER));
    assertThat(turns()).isEqualTo(1);
  }

  @Test
  void the_call_that_followed_goes_back_with_it() {
    talkEnds();
    line.next(city, DEMIR, desk);
    assertThat(offered()).containsExactly(What.CALL, What.ENDING);
    undo(it -> it.ending(desk, first.id()));
    assertThat(line.now(city, first).state()).isEqualTo(TicketState.TALKING);
    assertThat(line.now(city, second).state()).isEqualTo(TicketState.WAITING);
  }

  @Test
  void who_was_not_there_after_all_is() {
    line.next(city, DEMIR, desk);
    line.at(city, DEMIR, it -> it.notThere(desk, first.id()));
    undo(it -> it.ending(desk, first.id()));
    var again = line.now(city, first);
    assertThat(again.state()).isEqualTo(TicketState.CALLED);
    assertThat(again.parkedUntil()).isNull();
  }

  @Test
  void nobody_is_sent_away_for_a_talk_that_should_go_on() {
    talkEnds();
    line.next(city, DEMIR, desk);
    line.at(city, DEMIR, it -> it.start(desk, second.id()));
    assertThatThrownBy(() -> undo(it -> it.ending(desk, first.id())))
        .isInstanceOf(TakeBack.TooLate.class);
    assertThat(line.now(city, second).state()).isEqualTo(TicketState.TALKING);
    assertThat(line.now(city, first).state()).isEqualTo(TicketState.FINISHED);
  }

  @Test
  void an_end_that_is_old_is_an_end() {
    talkEnds();
    seconds(14);
    assertThat(offered()).isEmpty();
    assertThatThrownBy(() -> undo(it -> it.ending(desk, first.id())))
        .isInstanceOf(TakeBack.TooLate.class);
  }

  @Test
  void another_desk_takes_back_nothing_of_this_one() {
    line.next(city, DEMIR, desk);
    var other = line.sits(city, KOWAL, "2");
    assertThatThrownBy(() ->
            city.asStaff(
                KOWAL,
                () -> {
                  takeBack.call(other, first.id());
                  return true;
                }))
        .isInstanceOf(TakeBack.TooLate.class);
  }

  private void talkEnds() {
    line.next(city, DEMIR, desk);
    line.at(city, DEMIR, it -> it.start(desk, first.id()));
    seconds(30);
    line.at(city, DEMIR, it -> it.finish(desk, first.id(), Outcome.ANSWERED));
  }

  private List<What> offered() {
    return city.asStaff(
        DEMIR, () -> takeBack.offered(desk).stream().map(TakeBack.Offer::what).toList());
  }

  private void undo(Consumer<TakeBack> work) {
    city.asStaff(
        DEMIR,
        () -> {
          work.accept(takeBack);
          return true;
        });
  }

  private long turns() {
    UUID id = first.id();
    return city.call(() ->
        jdbc.sql("select count(*) from ticket_turn where ticket_id = ?")
            .param(id)
            .query(Long.class)
            .single());
  }

  private void seconds(int seconds) {
    clock.advance(Duration.ofSeconds(seconds));
  }
}
