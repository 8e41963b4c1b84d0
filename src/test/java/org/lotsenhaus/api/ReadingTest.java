package org.lotsenhaus.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestPlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class ReadingTest {

  @Autowired MockMvcTester house;
  @Autowired TestClock clock;

  @Test
  void a_website_lists_the_concerns_in_its_readers_language(TestCity city) {
    assertThat(get(city, "/concerns?lang=en"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$[?(@.key=='explain_letter')].title")
        .asArray()
        .containsExactly("Understand a letter");
  }

  @Test
  void the_language_of_the_browser_counts_when_none_is_named(TestCity city) {
    assertThat(house.get().uri(api(city, "/concerns")).header("Accept-Language", "ar"))
        .bodyText()
        .contains("فهم رسالة");
  }

  @Test
  void nobody_is_given_a_cookie(TestCity city) {
    assertThat(get(city, "/concerns?lang=en")).doesNotContainHeader("Set-Cookie");
  }

  @Test
  void a_concern_says_what_to_bring_and_where_it_is_served(TestCity city) {
    var concern = get(city, "/concerns/" + TestCatalogue.PROVISIONAL + "?lang=en");
    assertThat(concern).bodyJson().extractingPath("$.bring[0]").isEqualTo("your passport");
    assertThat(concern).bodyJson().extractingPath("$.sites[0].key").isEqualTo(TestPlan.SITE);
    assertThat(concern).bodyJson().extractingPath("$.sites[0].takesTickets").isEqualTo(true);
    assertThat(concern)
        .bodyJson()
        .extractingPath("$.germanTitle")
        .isEqualTo("Mein Aufenthaltstitel läuft ab");
  }

  @Test
  void while_no_desk_is_open_the_wait_is_not_known_instead_of_nothing(TestCity city) {
    assertThat(get(city, "/waiting-times"))
        .bodyJson()
        .extractingPath("$.sites[0].waitingAreas[0].waitingNow")
        .isNull();
  }

  @Test
  void a_site_tells_its_next_seven_days(TestCity city) {
    var site = get(city, "/sites/" + TestPlan.SITE + "?lang=en");
    assertThat(site).bodyJson().extractingPath("$.hours.length()").isEqualTo(7);
    assertThat(site).bodyJson().extractingPath("$.hours[0].weekday").isEqualTo("Tuesday");
    assertThat(site).bodyJson().extractingPath("$.hours[0].open[0].until").isEqualTo("16:00");
    assertThat(site).bodyJson().extractingPath("$.hours[4].open").asArray().isEmpty();
    assertThat(site)
        .bodyJson()
        .extractingPath("$.accessibility[0].name")
        .isEqualTo("Step-free access");
  }

  @Test
  void in_the_evening_a_site_says_when_it_opens(TestCity city) {
    clock.set("2026-11-24T18:00");
    var site = get(city, "/sites/" + TestPlan.SITE);
    assertThat(site).bodyJson().extractingPath("$.open.now").isEqualTo(false);
    assertThat(site)
        .bodyJson()
        .extractingPath("$.open.next")
        .isEqualTo("2026-11-25T08:00:00+01:00");
  }

  @Test
  void what_has_not_changed_is_not_sent_twice(TestCity city) {
    var tag = String.valueOf(get(city, "/concerns").getResponse().getHeader("ETag"));
    assertThat(house.get().uri(api(city, "/concerns")).header("If-None-Match", tag)).hasStatus(304);
  }

  @Test
  void any_website_may_show_it_but_none_may_take_tickets_from_a_page(TestCity city) {
    var elsewhere = "https://stadt.example";
    assertThat(house.get().uri(api(city, "/sites")).header("Origin", elsewhere))
        .hasStatusOk()
        .hasHeader("Access-Control-Allow-Origin", "*");
    assertThat(house.post().uri(api(city, "/tickets")).header("Origin", elsewhere)).hasStatus(403);
  }

  @Test
  void what_is_not_here_is_said_in_the_readers_language(TestCity city) {
    assertThat(get(city, "/concerns/gold?lang=en"))
        .hasStatus(404)
        .hasContentType("application/problem+json")
        .bodyJson()
        .extractingPath("$.detail")
        .isEqualTo("This topic is not here, or no longer here.");
    assertThat(house.get().uri("/nowhere/api/v1/concerns?lang=tr"))
        .hasStatus(404)
        .bodyText()
        .contains("Bu şehir");
  }

  @Test
  void the_description_names_every_way_in() {
    assertThat(house.get().uri("/api-docs"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.paths")
        .asMap()
        .containsOnlyKeys(
            "/{city}/api/v1/concerns",
            "/{city}/api/v1/concerns/{concern}",
            "/{city}/api/v1/sites",
            "/{city}/api/v1/sites/{site}",
            "/{city}/api/v1/waiting-times",
            "/{city}/api/v1/appointment-events",
            "/{city}/api/v1/appointments",
            "/{city}/api/v1/appointments/arrivals",
            "/{city}/api/v1/appointments/days",
            "/{city}/api/v1/appointments/first",
            "/{city}/api/v1/appointments/holds",
            "/{city}/api/v1/appointments/times",
            "/{city}/api/v1/appointments/waiting-room/{turn}",
            "/{city}/api/v1/appointments/{token}",
            "/{city}/api/v1/appointments/{token}/time",
            "/{city}/api/v1/tickets",
            "/{city}/api/v1/tickets/{token}");
  }

  private MvcTestResult get(TestCity city, String place) {
    return house.get().uri(api(city, place)).exchange();
  }

  private static String api(TestCity city, String place) {
    return city.path("/api/v1" + place);
  }
}
