package org.lotsenhaus.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotsenhaus.queue.Queueing.somebody;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class TakeTicketTest {

  @Autowired Queueing line;
  @Autowired TestClock clock;

  @Test
  void the_letter_is_that_of_the_waiting_area_and_numbers_count_up(TestCity city) {
    assertThat(line.comes(city).label()).isEqualTo("A\u00a01");
    assertThat(line.comes(city, somebody().wanting(TestCatalogue.WORK)).label())
        .isEqualTo("A\u00a02");
    assertThat(line.comes(city, somebody().wanting(TestCatalogue.PROVISIONAL)).label())
        .isEqualTo("B\u00a01");
  }

  @Test
  void the_same_form_sent_twice_gives_the_same_number(TestCity city) {
    var first = line.comes(city, somebody().pressing("form-1"));
    var second = line.comes(city, somebody().pressing("form-1"));
    assertThat(second.id()).isEqualTo(first.id());
    assertThat(line.comes(city).number()).isEqualTo(2);
  }

  @Test
  void many_who_press_at_once_get_a_number_each(TestCity city) throws Exception {
    Set<Integer> numbers = new HashSet<>();
    try (var threads = Executors.newFixedThreadPool(8)) {
      List<Future<Ticket>> taken =
          IntStream.range(0, 40).mapToObj(n -> threads.submit(() -> line.comes(city))).toList();
      for (var ticket : taken) {
        numbers.add(ticket.get().number());
      }
    }
    assertThat(numbers).hasSize(40).contains(1, 40);
  }

  @Test
  void a_double_click_at_the_same_instant_is_one_ticket(TestCity city) throws Exception {
    Set<Object> ids = new HashSet<>();
    try (var threads = Executors.newFixedThreadPool(6)) {
      var pressed =
          IntStream.range(0, 12)
              .mapToObj(n -> threads.submit(() -> line.comes(city, somebody().pressing("once"))))
              .toList();
      for (var ticket : pressed) {
        ids.add(ticket.get().id());
      }
    }
    assertThat(ids).hasSize(1);
  }

  @Test
  void the_link_to_a_ticket_can_not_be_guessed(TestCity city) {
    assertThat(line.comes(city).token()).hasSize(22).isNotEqualTo(line.comes(city).token());
  }

  @Test
  void a_closed_house_gives_no_number(TestCity city) {
    clock.set("2026-11-24T20:00");
    assertThatThrownBy(() -> line.comes(city)).isInstanceOf(TakeTicket.HouseClosed.class);
  }

  @Test
  void in_the_last_minutes_of_the_day_nobody_new_is_taken(TestCity city) {
    clock.set("2026-11-24T15:55");
    assertThatThrownBy(() -> line.comes(city)).isInstanceOf(TakeTicket.HouseClosed.class);
  }

  @Test
  void what_needs_an_appointment_is_refused_by_name(TestCity city) {
    assertThatThrownBy(() -> line.comes(city, somebody().wanting(TestCatalogue.EXTENSION)))
        .isInstanceOf(TakeTicket.AppointmentOnly.class);
  }

  @Test
  void what_the_city_does_not_know_is_refused_by_name(TestCity city) {
    assertThatThrownBy(() -> line.comes(city, somebody().wanting("fly_to_the_moon")))
        .isInstanceOf(TakeTicket.UnknownConcern.class);
  }

  @Test
  void numbers_begin_anew_every_morning(TestCity city) {
    line.comes(city);
    clock.set("2026-11-25T08:30");
    assertThat(line.comes(city).number()).isEqualTo(1);
  }
}
