package org.lotsenhaus.appointments.crowd;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.appointments.crowd.Crowd.Answer;
import org.lotsenhaus.appointments.crowd.Crowd.Answer.ComeIn;
import org.lotsenhaus.appointments.crowd.Crowd.Answer.Wait;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class CrowdTest {

  @Autowired Crowd crowd;
  @Autowired LetPeopleIn door;
  @Autowired RoomNow room;
  @Autowired Rooms rooms;
  @Autowired Numbers numbers;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @Test
  void while_there_is_room_everybody_comes_straight_in(TestCity city) {
    for (int i = 0; i < Rush.AT_ONCE; i++) {
      assertThat(ask(city, null)).isEqualTo(new ComeIn(null));
    }
  }

  @Test
  void of_those_who_come_within_one_look_no_more_pass_than_there_is_room_for(TestCity city) {
    city.run(() -> Rush.fills(jdbc));
    city.run(() -> Rush.leave(jdbc, 2));
    assertThat(ask(city, null)).isInstanceOf(ComeIn.class);
    assertThat(ask(city, null)).isInstanceOf(ComeIn.class);
    assertThat(ask(city, null)).isInstanceOf(Wait.class);
  }

  @Test
  void beyond_that_everybody_has_a_place_in_the_order_of_arrival(TestCity city) {
    city.run(() -> Rush.fills(jdbc));
    assertThat(places(city, 3)).extracting(Place::before).containsExactly(1L, 2L, 3L);
  }

  @Test
  void when_places_become_free_the_first_come_in(TestCity city) {
    city.run(() -> Rush.fills(jdbc));
    var line = places(city, 3);

    leave(city, 2);

    assertThat(ask(city, line.get(0).turn())).isInstanceOf(ComeIn.class);
    assertThat(ask(city, line.get(1).turn())).isInstanceOf(ComeIn.class);
    assertThat(ask(city, line.get(2).turn()))
        .isInstanceOfSatisfying(Wait.class, it -> assertThat(it.place().before()).isEqualTo(1));
  }

  @Test
  void who_comes_later_does_not_pass_those_who_wait(TestCity city) {
    city.run(() -> Rush.fills(jdbc));
    places(city, 3);

    leave(city, 1);

    assertThat(ask(city, null))
        .isInstanceOfSatisfying(Wait.class, it -> assertThat(it.place().before()).isEqualTo(3));
  }

  @Test
  void who_was_let_in_and_does_not_choose_holds_up_nobody_for_long(TestCity city) {
    city.run(() -> Rush.fills(jdbc));
    var line = places(city, 2);
    leave(city, 1);
    letIn(city);
    assertThat(ask(city, line.get(1).turn())).isInstanceOf(Wait.class);

    clock.set("2026-11-24T09:31:30");
    letIn(city);

    assertThat(ask(city, line.get(1).turn())).isInstanceOf(ComeIn.class);
  }

  @Test
  void who_went_away_is_passed_over_and_may_come_back(TestCity city) {
    city.run(() -> Rush.fills(jdbc));
    var line = places(city, 5);
    letIn(city);
    clock.advance(Rooms.ABSENT);
    city.asHouse(() -> crowd.look(line.get(3).turn()));
    city.asHouse(() -> crowd.look(line.get(4).turn()));

    leave(city, 1);

    assertThat(ask(city, line.get(3).turn())).isInstanceOf(ComeIn.class);
    assertThat(ask(city, line.get(4).turn())).isInstanceOf(Wait.class);
    assertThat(ask(city, line.getFirst().turn())).isInstanceOf(ComeIn.class);
  }

  @Test
  void when_all_have_gone_away_nobody_waits_for_them(TestCity city) {
    city.run(() -> Rush.fills(jdbc));
    places(city, 500);
    letIn(city);
    clock.advance(Rooms.ABSENT);
    leave(city, 3);
    assertThat(ask(city, null)).isEqualTo(new ComeIn(null));
  }

  @Test
  void a_number_keeps_one_time(TestCity city) {
    city.run(() -> Rush.fills(jdbc));
    var line = places(city, 2);
    leave(city, 1);
    var first = (ComeIn) ask(city, line.getFirst().turn());

    city.run(() -> crowd.use(first));

    assertThatThrownBy(() -> city.run(() -> crowd.use(first))).isInstanceOf(Crowd.TurnOver.class);
    assertThat(ask(city, line.getFirst().turn())).isInstanceOf(Wait.class);
  }

  @Test
  void who_comes_long_after_the_turn_gets_in_line_again(TestCity city) {
    city.run(() -> Rush.fills(jdbc));
    var line = places(city, 1);
    leave(city, 1);
    assertThat(ask(city, line.getFirst().turn())).isInstanceOf(ComeIn.class);

    clock.set("2026-11-24T09:36");
    city.run(() -> Rush.fills(jdbc));
    look(city);

    assertThat(ask(city, line.getFirst().turn())).isInstanceOf(Wait.class);
  }

  @Test
  void nobody_makes_up_a_number_or_brings_one_from_another_city(TestCity city, TestCity other) {
    city.run(() -> Rush.fills(jdbc));
    other.run(() -> Rush.fills(jdbc));
    places(other, 3);
    var theirs = places(other, 1).getFirst().turn();
    var line = places(city, 5);
    var better = line.getLast().turn().replaceFirst("\\d+", "1");
    for (var made : List.of(theirs, better, "1.", "nonsense", "99999999999999999999.x", "")) {
      assertThat(city.asHouse(() -> crowd.look(made))).isEmpty();
    }
    assertThat(city.asHouse(() -> crowd.look(line.getLast().turn()))).isPresent();
  }

  @Test
  void many_who_come_at_once_get_a_number_each(TestCity city) throws Exception {
    var drawn = atOnce(300, () -> city.asHouse(numbers::next));
    assertThat(drawn).isEqualTo(LongStream.rangeClosed(1, 300).boxed().collect(toSet()));
  }

  @Test
  void two_instances_let_in_no_more_than_there_is_room_for(TestCity city) throws Exception {
    city.run(() -> Rush.fills(jdbc));
    places(city, 9);
    city.run(() -> Rush.leave(jdbc, 4));
    atOnce(
        8,
        () -> {
          letIn(city);
          return true;
        });
    assertThat(city.asHouse(() -> room.now().letIn())).isEqualTo(4);
  }

  @Test
  void the_time_to_wait_follows_the_pace_of_late(TestCity city) {
    city.run(() -> Rush.fills(jdbc));
    places(city, 130);
    leave(city, 60);
    var last = city.asHouse(() -> crowd.ask(null));
    assertThat(((Wait) last).place().expected()).isEqualTo(Duration.ofSeconds(71));
  }

  private List<Place> places(TestCity city, int people) {
    var places = new ArrayList<Place>();
    for (int i = 0; i < people; i++) {
      places.add(((Wait) ask(city, null)).place());
    }
    return places;
  }

  private Answer ask(TestCity city, @Nullable String turn) {
    return city.asHouse(() -> crowd.ask(turn));
  }

  private void leave(TestCity city, int people) {
    city.run(() -> Rush.leave(jdbc, people));
    letIn(city);
  }

  private void letIn(TestCity city) {
    city.asHouse(() -> {
      door.here();
      return true;
    });
  }

  private void look(TestCity city) {
    city.run(() -> room.seen(rooms.now()));
  }

  private static <T> java.util.Set<T> atOnce(int times, Callable<T> work) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> running =
          IntStream.range(0, times).mapToObj(it -> threads.submit(work)).toList();
      var found = new java.util.HashSet<T>();
      for (var one : running) {
        found.add(one.get());
      }
      return found;
    }
  }
}
