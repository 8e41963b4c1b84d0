package org.lotsenhaus.signage.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.testing.TestCatalogue.LETTER;
import static org.lotsenhaus.testing.TestCatalogue.PROVISIONAL;
import static org.lotsenhaus.testing.TestStaff.DEMIR;
import static org.lotsenhaus.testing.TestStaff.KOWAL;
import static org.lotsenhaus.testing.TestStaff.RESIDENCE_OFFICER;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.signage.Hall;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class DisplayTest {

  @Autowired MockMvcTester house;
  @Autowired MakeBoard makeBoard;
  @Autowired DisplayBoards boards;
  @Autowired Hall hall;
  @Autowired TestClock clock;

  @Test
  void a_called_number_stands_there_with_its_desk(TestCity city) {
    hall.take(city, LETTER, Language.GERMAN);
    hall.call(city, DEMIR, "1");
    assertThat(board(city).calls())
        .singleElement()
        .satisfies(call -> {
          assertThat(call.number()).isEqualTo("A\u00a01");
          assertThat(call.desk()).isEqualTo("1");
          assertThat(call.newest()).isTrue();
          assertThat(call.fresh()).isTrue();
        });
  }

  @Test
  void it_is_called_in_german_and_in_the_language_of_the_person(TestCity city) {
    hall.take(city, LETTER, Language.UKRAINIAN);
    hall.call(city, DEMIR, "1");
    var call = board(city).calls().getFirst();
    assertThat(call.said()).isEqualTo("Nummer A\u00a01, Schalter 1");
    assertThat(call.also()).isEqualTo(new DisplayBoard.Speech("Номер A\u00a01, віконце 1", "uk"));
  }

  @Test
  void german_is_not_said_twice(TestCity city) {
    hall.take(city, LETTER, Language.EASY_GERMAN);
    hall.call(city, DEMIR, "1");
    assertThat(board(city).calls().getFirst().also()).isNull();
  }

  @Test
  void the_newest_is_first_and_large_until_it_is_no_news_any_more(TestCity city) {
    callTwo(city);
    assertThat(board(city).calls())
        .extracting(DisplayBoard.Call::newest)
        .containsExactly(true, false);
    assertThat(board(city).calls().getFirst().desk()).isEqualTo("2");
    clock.advance(Duration.ofSeconds(91));
    assertThat(board(city).calls()).extracting(DisplayBoard.Call::newest).containsOnly(false);
    assertThat(board(city).layout()).isEqualTo("lh-calls--even");
  }

  private void callTwo(TestCity city) {
    hall.take(city, LETTER, Language.GERMAN);
    hall.take(city, LETTER, Language.GERMAN);
    hall.call(city, DEMIR, "1");
    clock.advance(Duration.ofSeconds(20));
    hall.call(city, KOWAL, "2");
  }

  @Test
  void called_again_it_is_announced_again(TestCity city) {
    hall.take(city, LETTER, Language.GERMAN);
    var ticket = hall.call(city, DEMIR, "1");
    var before = board(city).calls().getFirst().id();
    clock.advanceMinutes(2);
    hall.callAgain(city, DEMIR, "1", ticket);
    assertThat(board(city).calls().getFirst().id()).isNotEqualTo(before);
    assertThat(board(city).calls().getFirst().newest()).isTrue();
  }

  @Test
  void after_ten_minutes_a_call_leaves(TestCity city) {
    hall.take(city, LETTER, Language.GERMAN);
    hall.call(city, DEMIR, "1");
    clock.advanceMinutes(10);
    assertThat(board(city).calls()).isEmpty();
    assertThat(open(city)).bodyText().contains("Gerade wird niemand aufgerufen.");
  }

  @Test
  void the_board_knows_nothing_of_the_person(TestCity city) {
    var ticket = hall.take(city, PROVISIONAL, Language.ARABIC);
    hall.call(city, RESIDENCE_OFFICER, "3");
    assertThat(open(city))
        .bodyText()
        .contains("B\u00a01")
        .doesNotContain(ticket.token(), ticket.id().toString(), "Aufenthaltstitel läuft ab");
  }

  @Test
  void each_area_has_its_waiting_time_or_says_that_nobody_knows(TestCity city) {
    assertThat(board(city).queues())
        .extracting(DisplayBoard.Queue::letter)
        .containsExactly("A", "B");
    assertThat(open(city)).bodyText().contains("nicht bekannt");
  }

  @Test
  void a_closed_house_says_when_it_opens(TestCity city) {
    clock.set("2026-11-24T18:00");
    assertThat(open(city))
        .bodyText()
        .contains("Jetzt geschlossen", "Mittwoch, 25. November", "08:00")
        .doesNotContain("Wartezeit jetzt");
  }

  @Test
  void whoever_is_still_being_served_after_the_end_stays_on_the_board(TestCity city) {
    clock.set("2026-11-24T15:40");
    hall.take(city, LETTER, Language.GERMAN);
    clock.set("2026-11-24T15:58");
    hall.call(city, DEMIR, "1");
    clock.set("2026-11-24T16:02");
    assertThat(open(city)).bodyText().contains("A\u00a01").doesNotContain("Jetzt geschlossen");
  }

  @Test
  void five_hundred_displays_share_one_board(TestCity city) {
    var first = city.asHouse(() -> boards.at("house"));
    assertThat(city.asHouse(() -> boards.at("house"))).isSameAs(first);
    clock.advance(Duration.ofSeconds(Rotation.SECONDS));
    assertThat(city.asHouse(() -> boards.at("house"))).isNotSameAs(first);
  }

  @Test
  void an_announcement_makes_the_board_new_at_once(TestCity city) {
    assertThat(open(city)).bodyText().contains("Gerade wird niemand aufgerufen.");
    hall.take(city, LETTER, Language.GERMAN);
    hall.call(city, DEMIR, "1");
    org.awaitility.Awaitility.await()
        .untilAsserted(() -> assertThat(open(city)).bodyText().contains("A\u00a01"));
  }

  @Test
  void a_display_can_be_silent(TestCity city) {
    assertThat(open(city)).bodyText().doesNotContain("data-muted");
    assertThat(house.get().uri(city.path("/display/house?muted=true")))
        .bodyText()
        .contains("data-muted");
  }

  @Test
  void without_a_script_the_page_renews_itself(TestCity city) {
    assertThat(open(city)).bodyText().contains("http-equiv=\"refresh\" content=\"10\"");
  }

  @Test
  void a_site_that_does_not_exist_has_no_display(TestCity city) {
    assertThat(house.get().uri(city.path("/display/nowhere"))).hasStatus(404);
    assertThat(house.get().uri(city.path("/display/nowhere/events"))).hasStatus(404);
  }

  private MvcTestResult open(TestCity city) {
    return house.get().uri(city.path("/display/house")).exchange();
  }

  private DisplayBoard board(TestCity city) {
    return city.asHouse(() -> makeBoard.of("house"));
  }
}
