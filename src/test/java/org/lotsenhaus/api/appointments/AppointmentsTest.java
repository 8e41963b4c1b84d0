package org.lotsenhaus.api.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.testing.TestDiary.at;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestDiary;
import org.lotsenhaus.testing.TestPlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A city's website books for people; each test comes from a network of its own. */
@HouseTest
class AppointmentsTest {

  private static final String WISH =
      "concern=" + TestCatalogue.EXTENSION + "&site=" + TestPlan.SITE + "&language=de";

  @Autowired MockMvcTester house;
  @Autowired TestDiary diary;
  @Autowired TestClock clock;
  @Autowired JsonMapper json;

  private String network = "";

  @BeforeEach
  void fromElsewhere() {
    network = UUID.randomUUID().toString();
  }

  @Test
  void free_times_that_have_not_changed_are_not_sent_again(TestCity city) {
    somebodyWorks(city);
    for (var place :
        new String[] {
          "/first?", "/days?from=2026-11-25&until=2026-11-27&", "/times?day=2026-11-25&"
        }) {
      var seen = get(city, place + WISH, "");
      var etag = Objects.requireNonNull(seen.getResponse().getHeader("ETag"));
      assertThat(get(city, place + WISH, etag)).hasStatus(304);
    }
  }

  @Test
  void several_concerns_stand_one_by_one_in_the_address(TestCity city) {
    somebodyWorks(city);
    assertThat(get(city, "/first?people=3&stepFree=false&" + WISH, "")).hasStatusOk();
    assertThat(get(city, "/first?concern=unknown&" + WISH, "")).hasStatus(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"people=many", "people=0", "people=1000", "stepFree=perhaps", "concern="})
  void what_makes_no_sense_is_refused_and_nothing_guessed(String nonsense, TestCity city) {
    somebodyWorks(city);
    assertThat(get(city, "/first?" + nonsense + "&" + WISH, ""))
        .hasStatus(400)
        .hasContentType("application/problem+json");
  }

  @Test
  void a_booking_changes_them(TestCity city) {
    somebodyWorks(city);
    var times = "/times?day=2026-11-25&" + WISH;
    var etag = Objects.requireNonNull(get(city, times, "").getResponse().getHeader("ETag"));
    book(city, at("2026-11-25T09:00"));
    assertThat(get(city, times, etag))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("2026-11-25T09:00:00");
  }

  @Test
  void what_is_booked_is_stored_nowhere_on_the_way(TestCity city) {
    somebodyWorks(city);
    assertThat(hold(city)).hasStatus(201).hasHeader("Cache-Control", "no-store");
    var booked = book(city, at("2026-11-25T09:30"));
    assertThat(booked).hasStatus(201).hasHeader("Cache-Control", "no-store");
    assertThat(get(city, "/" + body(booked).get("token").asString(), ""))
        .hasHeader("Cache-Control", "no-store");
  }

  @Test
  void too_many_holds_are_told_when_to_come_again(TestCity city) {
    somebodyWorks(city);
    for (int i = 0; i < 60; i++) {
      hold(city);
    }
    var refused = hold(city);
    assertThat(refused).hasStatus(429).hasContentType("application/problem+json");
    assertThat(Integer.parseInt(header(refused, "Retry-After"))).isBetween(1, 11);
    network = "another one";
    assertThat(hold(city)).hasStatus(409);
  }

  @Test
  void too_many_bookings_for_one_contact_are_refused_wherever_they_come_from(TestCity city) {
    somebodyWorks(city);
    for (int i = 0; i < 10; i++) {
      network = "network " + i;
      bookFor(city, "omar@example.org");
    }
    network = "network 11";
    var refused = bookFor(city, "Omar@example.org");
    assertThat(refused).hasStatus(429);
    assertThat(Integer.parseInt(header(refused, "Retry-After"))).isBetween(1, 361);
    assertThat(bookFor(city, "amira@example.org")).hasStatus(409);
  }

  @Test
  void a_code_becomes_a_number_once(TestCity city) {
    somebodyWorks(city);
    var code = body(book(city, at("2026-11-24T11:00"))).get("code").asString();
    var arrived = arrive(city, code);
    assertThat(arrived).hasStatus(201).hasHeader("Cache-Control", "no-store");
    assertThat(body(arrived).get("state").asString()).isEqualTo("WAITING");
    var again = arrive(city, code.toLowerCase(java.util.Locale.ROOT));
    assertThat(again).hasStatus(200);
    assertThat(body(again).get("token")).isEqualTo(body(arrived).get("token"));
  }

  @Test
  void a_code_that_nobody_expects_is_refused_with_the_reason(TestCity city) {
    somebodyWorks(city);
    assertThat(arrive(city, "QQQQQQ")).hasStatus(404);
    var tomorrow = body(book(city, at("2026-11-25T11:00"))).get("code").asString();
    var refused = arrive(city, tomorrow);
    assertThat(refused).hasStatus(409).hasContentType("application/problem+json");
    assertThat(body(refused).get("why").asString()).isEqualTo("other_day");
    assertThat(body(refused).get("detail").asString()).contains("25. November", "11:00");
    clock.set("2026-11-25T10:50");
    assertThat(arrive(city, tomorrow)).hasStatus(201);
  }

  private void somebodyWorks(TestCity city) {
    city.run(() -> {
      diary.adviser();
      diary.room();
    });
  }

  private MvcTestResult get(TestCity city, String place, String etag) {
    return house
        .get()
        .uri(city.path("/api/v1/appointments" + place))
        .header("If-None-Match", etag)
        .exchange();
  }

  private MvcTestResult hold(TestCity city) {
    return post(
        city,
        "/holds",
        """
        {"wish": %s, "start": "%s"}
        """
            .formatted(wish(), at("2026-11-25T09:00")));
  }

  private MvcTestResult book(TestCity city, Instant start) {
    return post(
        city,
        "",
        """
        {"wish": %s, "start": "%s", "contact": "NONE", "requestKey": "%s"}
        """
            .formatted(wish(), start, UUID.randomUUID()));
  }

  private MvcTestResult bookFor(TestCity city, String email) {
    return post(
        city,
        "",
        """
        {"wish": %s, "start": "%s", "contact": "EMAIL", "address": "%s", "requestKey": "%s"}
        """
            .formatted(wish(), at("2026-11-25T10:00"), email, UUID.randomUUID()));
  }

  private static String wish() {
    return """
    {"concern": ["%s"], "site": "%s", "language": "de"}\
    """
        .formatted(TestCatalogue.EXTENSION, TestPlan.SITE);
  }

  private MvcTestResult arrive(TestCity city, String code) {
    return post(
        city,
        "/arrivals",
        """
        {"code": "%s", "site": "%s"}
        """
            .formatted(code, TestPlan.SITE));
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

  private static String header(MvcTestResult result, String name) {
    return Objects.requireNonNull(result.getResponse().getHeader(name));
  }
}
