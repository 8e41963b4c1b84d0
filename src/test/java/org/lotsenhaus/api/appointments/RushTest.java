package org.lotsenhaus.api.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.testing.TestDiary.at;

import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.appointments.crowd.Rush;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestDiary;
import org.lotsenhaus.testing.TestPlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HouseTest
class RushTest {

  @Autowired MockMvcTester house;
  @Autowired TestDiary diary;
  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;
  private String network = "";

  @BeforeEach
  void fromElsewhere() {
    network = UUID.randomUUID().toString();
  }

  @Test
  void in_a_rush_a_hold_is_a_number_first(TestCity city) {
    somebodyWorks(city);
    city.run(() -> Rush.fills(jdbc));

    var sent = hold(city, "");

    assertThat(sent).hasStatus(202).hasHeader("Cache-Control", "no-store");
    assertThat(body(sent).get("before").asInt()).isEqualTo(1);
    assertThat(body(sent).get("lookAgainInSeconds").asInt()).isBetween(3, 60);
    var turn = body(sent).get("turn").asString();
    assertThat(before(city, turn)).isEqualTo(1);

    city.run(() -> Rush.leave(jdbc, 1));
    Awaitility.await().atMost(10, TimeUnit.SECONDS).until(() -> before(city, turn) == 0);

    assertThat(hold(city, turn)).hasStatus(201);
    assertThat(hold(city, turn)).hasStatus(202);
  }

  @Test
  void in_a_rush_nobody_books_past_the_line(TestCity city) {
    somebodyWorks(city);
    city.run(() -> Rush.fills(jdbc));
    assertThat(post(city, "", booking())).hasStatus(202);
  }

  @Test
  void a_booking_that_is_sent_again_in_a_rush_shows_the_first_appointment(TestCity city) {
    somebodyWorks(city);
    var booking = booking();
    var first = post(city, "", booking);
    city.run(() -> Rush.fills(jdbc));
    var second = post(city, "", booking);
    assertThat(second).hasStatus(201);
    assertThat(body(second).get("token")).isEqualTo(body(first).get("token"));
  }

  private static String booking() {
    return """
    {"wish": %s, "start": "%s", "contact": "NONE", "requestKey": "%s"}
    """
        .formatted(wish(), at("2026-11-25T09:00"), UUID.randomUUID());
  }

  private void somebodyWorks(TestCity city) {
    city.run(() -> {
      diary.adviser();
      diary.room();
    });
  }

  private MvcTestResult hold(TestCity city, String turn) {
    var hold =
        """
        {"wish": %s, "start": "%s", "turn": "%s"}
        """;
    return post(city, "/holds", hold.formatted(wish(), at("2026-11-25T09:00"), turn));
  }

  private static String wish() {
    return """
    {"concern": ["%s"], "site": "%s", "language": "de"}\
    """
        .formatted(TestCatalogue.EXTENSION, TestPlan.SITE);
  }

  private int before(TestCity city, String turn) {
    var place = city.path("/api/v1/appointments/waiting-room/" + turn);
    return body(house.get().uri(place).exchange()).get("before").asInt();
  }

  private MvcTestResult post(TestCity city, String place, String body) {
    return house
        .post()
        .uri(city.path("/api/v1/appointments" + place + "?lang=de"))
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .with(request -> {
          request.setRemoteAddr(network);
          return request;
        })
        .exchange();
  }

  private JsonNode body(MvcTestResult result) {
    return json.readTree(result.getResponse().getContentAsByteArray());
  }
}
