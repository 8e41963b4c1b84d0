package org.lotsenhaus.appointments.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.testing.TestDiary.at;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.appointments.crowd.Rush;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestDiary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class RoomPagesTest {

  private static final Instant NINE = at("2026-11-25T09:00");

  @Autowired MockMvcTester house;
  @Autowired TestDiary diary;
  @Autowired JdbcClient jdbc;

  @Test
  void in_a_rush_one_waits_and_then_keeps_a_time(TestCity city) {
    somebodyWorks(city);
    city.run(() -> Rush.fills(jdbc));

    var sent = choose(city, null);

    assertThat(sent).hasStatus(303);
    assertThat(to(sent)).contains("/booking/room?").contains(TestCatalogue.EXTENSION);
    var turn = Objects.requireNonNull(sent.getResponse().getCookie("turn"));
    assertThat(turn.isHttpOnly()).isTrue();
    assertThat(room(city, turn))
        .hasStatusOk()
        .hasHeader("Refresh", "3")
        .bodyText()
        .contains("Gerade buchen sehr viele Menschen", "Vor Ihnen wartet niemand")
        .doesNotContain("alle Zeiten vergeben");

    city.run(() -> Rush.leave(jdbc, 1));
    Awaitility.await()
        .atMost(10, TimeUnit.SECONDS)
        .until(() -> room(city, turn).getResponse().getStatus() == 303);

    assertThat(to(room(city, turn))).contains("/booking/time?").contains(TestCatalogue.EXTENSION);
    assertThat(to(choose(city, turn))).contains("/booking/hold/");
  }

  @Test
  void where_all_is_taken_the_room_says_so_and_shows_the_waiting_list(TestCity city) {
    city.run(() -> Rush.fills(jdbc));
    var turn = Objects.requireNonNull(choose(city, null).getResponse().getCookie("turn"));
    assertThat(room(city, turn))
        .bodyText()
        .contains("Im Moment sind alle Zeiten vergeben.", "/waiting-list?");
  }

  @Test
  void without_a_number_the_room_leads_to_the_times(TestCity city) {
    assertThat(
            to(
                house
                    .get()
                    .uri(city.path("/booking/room?concern=" + TestCatalogue.EXTENSION))
                    .exchange()))
        .contains("/booking/time?");
    assertThat(to(room(city, new Cookie("turn", "1.invented")))).contains("/booking/time?");
  }

  @Test
  void in_a_rush_one_still_looks_for_times(TestCity city) {
    somebodyWorks(city);
    city.run(() -> Rush.fills(jdbc));
    assertThat(
            house.get().uri(city.path("/booking/time?lang=de&concern=" + TestCatalogue.EXTENSION)))
        .hasStatusOk()
        .bodyText()
        .contains("9:00");
  }

  private void somebodyWorks(TestCity city) {
    city.run(() -> {
      diary.adviser();
      diary.room();
    });
  }

  private MvcTestResult choose(TestCity city, @org.jspecify.annotations.Nullable Cookie turn) {
    var form =
        house
            .post()
            .uri(city.path("/booking/time?lang=de"))
            .param("concern", TestCatalogue.EXTENSION)
            .param("talk", "GERMAN")
            .param("site", "house")
            .param("start", NINE.toString())
            .with(csrf());
    return (turn == null ? form : form.cookie(turn)).exchange();
  }

  private MvcTestResult room(TestCity city, Cookie turn) {
    return house
        .get()
        .uri(
            city.path("/booking/room?lang=de&site=house&talk=GERMAN&concern=")
                + TestCatalogue.EXTENSION)
        .cookie(turn)
        .exchange();
  }

  private static String to(MvcTestResult sent) {
    return Objects.requireNonNull(sent.getResponse().getHeader("Location"));
  }
}
