package org.lotsenhaus.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HouseTest
class TicketsTest {

  @Autowired MockMvcTester house;
  @Autowired TestClock clock;
  @Autowired JsonMapper json;

  @Test
  void a_ticket_needs_no_name_and_no_session(TestCity city) {
    var taken = take(city, TestCatalogue.LETTER, UUID.randomUUID().toString());
    assertThat(taken).hasStatus(201).doesNotContainHeader("Set-Cookie");
    var ticket = body(taken);
    assertThat(ticket.get("number").asString()).isEqualTo("A\u00a01");
    assertThat(ticket.get("state").asString()).isEqualTo("WAITING");
    assertThat(ticket.get("links").get("self").asString())
        .isEqualTo(taken.getResponse().getHeader("Location"));
  }

  @Test
  void asked_for_twice_it_is_one_ticket(TestCity city) {
    var first = body(take(city, TestCatalogue.LETTER, "once"));
    var second = body(take(city, TestCatalogue.LETTER, "once"));
    assertThat(second.get("token")).isEqualTo(first.get("token"));
  }

  @Test
  void the_next_one_stands_behind(TestCity city) {
    take(city, TestCatalogue.LETTER, "one");
    clock.advanceMinutes(1);
    var ticket = body(take(city, TestCatalogue.CARD, "two"));
    var seen = body(house.get().uri(path(city, ticket)).exchange());
    assertThat(seen.get("ahead").asInt()).isEqualTo(1);
  }

  @Test
  void a_ticket_that_is_given_back_is_over(TestCity city) {
    var ticket = body(take(city, TestCatalogue.LETTER, "one"));
    assertThat(house.delete().uri(path(city, ticket))).hasStatus(204);
    assertThat(house.delete().uri(path(city, ticket))).hasStatus(204);
    var seen = body(house.get().uri(path(city, ticket)).exchange());
    assertThat(seen.get("state").asString()).isEqualTo("RETURNED");
  }

  @Test
  void a_ticket_of_one_city_is_unknown_in_another(TestCity city, TestCity other) {
    var ticket = body(take(city, TestCatalogue.LETTER, "one"));
    assertThat(house.get().uri(path(other, ticket))).hasStatus(404);
    assertThat(house.delete().uri(path(other, ticket))).hasStatus(404);
  }

  @Test
  void a_closed_house_gives_none_but_says_when_it_opens(TestCity city) {
    clock.set("2026-11-24T20:00");
    assertThat(take(city, TestCatalogue.LETTER, "late"))
        .hasStatus(422)
        .hasContentType("application/problem+json")
        .bodyJson()
        .extractingPath("$.nextOpening")
        .isEqualTo("2026-11-25T08:00:00+01:00");
  }

  @Test
  void in_the_last_minutes_it_says_when_it_opens_again(TestCity city) {
    clock.set("2026-11-24T15:59");
    assertThat(take(city, TestCatalogue.LETTER, "late"))
        .hasStatus(422)
        .bodyJson()
        .extractingPath("$.nextOpening")
        .isEqualTo("2026-11-25T08:00:00+01:00");
  }

  @Test
  void what_needs_an_appointment_or_is_not_here_gets_no_ticket(TestCity city) {
    assertThat(take(city, TestCatalogue.EXTENSION, "one")).hasStatus(422);
    assertThat(take(city, "gold", "two")).hasStatus(404);
  }

  @Test
  void what_makes_no_sense_is_refused_in_words(TestCity city) {
    assertThat(post(city, "{\"concern\": 7", "203.0.113.9")).hasStatus(400);
    assertThat(post(city, "{\"concern\": \"explain_letter\"}", "203.0.113.9"))
        .hasStatus(400)
        .bodyText()
        .contains("nicht verstanden");
    assertThat(
            post(
                city,
                "{\"concern\": \"explain_letter\", \"requestKey\": \"k\", \"language\": \"tlh\"}",
                "203.0.113.9"))
        .hasStatus(422);
  }

  @Test
  void a_flood_from_one_address_is_stopped_and_told_when_to_come_back(TestCity city) {
    for (int i = 0; i < 40; i++) {
      assertThat(post(city, wish(TestCatalogue.LETTER, "flood" + i), "203.0.113.77"))
          .hasStatus(201);
    }
    assertThat(post(city, wish(TestCatalogue.LETTER, "one more"), "203.0.113.77"))
        .hasStatus(429)
        .hasHeader("Retry-After", "15");
    assertThat(post(city, wish(TestCatalogue.LETTER, "neighbour"), "203.0.113.78")).hasStatus(201);
  }

  private MvcTestResult take(TestCity city, String concern, String key) {
    return post(city, wish(concern, key), "203.0.113." + (1 + Math.abs(city.id().value()) % 60));
  }

  private static String wish(String concern, String key) {
    return """
    {"concern": "%s", "language": "ar", "requestKey": "%s"}
    """
        .formatted(concern, key);
  }

  private MvcTestResult post(TestCity city, String body, String from) {
    return house
        .post()
        .uri(city.path("/api/v1/tickets"))
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .with(request -> {
          request.setRemoteAddr(from);
          return request;
        })
        .exchange();
  }

  private JsonNode body(MvcTestResult answer) {
    try {
      return json.readTree(answer.getResponse().getContentAsByteArray());
    } catch (RuntimeException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static String path(TestCity city, JsonNode ticket) {
    return city.path("/api/v1/tickets/" + ticket.get("token").asString());
  }
}
