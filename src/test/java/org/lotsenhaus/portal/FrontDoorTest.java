package org.lotsenhaus.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.queue.Queueing.somebody;
import static org.lotsenhaus.testing.TestStaff.DEMIR;
import static org.lotsenhaus.testing.TestStaff.PARTNER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Objects;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.queue.AreaForecast;
import org.lotsenhaus.queue.Outcome;
import org.lotsenhaus.queue.Queueing;
import org.lotsenhaus.queue.Shift;
import org.lotsenhaus.queue.TicketState;
import org.lotsenhaus.queue.WaitingTimes;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestPlan;
import org.lotsenhaus.waiting.Forecast.Range;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseTest
class FrontDoorTest {

  private static final String LAST_TUESDAY = "2026-11-17T";

  @Autowired MockMvcTester house;
  @Autowired Queueing line;
  @Autowired TestClock clock;
  @Autowired WaitingTimes times;
  @Autowired CityPlans plans;

  @Test
  void it_says_from_when_it_will_be_quietest_today(TestCity city) {
    door(city, "?lang=de").doesNotContain("am ruhigsten");
    lastTuesdayPeopleWaited(city);
    door(city, "?lang=de")
        .contains("Heute ist es ab <bdi class=\"lh-ltr\">13:00</bdi> Uhr am ruhigsten.");
    clock.set("2026-11-24T13:20");
    door(city, "?lang=de").doesNotContain("am ruhigsten");
  }

  @Test
  void where_nothing_is_known_it_promises_nothing(TestCity city) {
    door(city, "?lang=de").doesNotContain("am ruhigsten");
  }

  private void lastTuesdayPeopleWaited(TestCity city) {
    clock.set(LAST_TUESDAY + "10:00");
    var desk = line.sits(city, DEMIR, "1");
    for (int i = 0; i < 5; i++) {
      waits(city, desk, "10:00", "10:30");
      waits(city, desk, "13:00", "13:05");
    }
    clock.set(TestClock.TUESDAY_MORNING);
  }

  private void waits(TestCity city, Shift desk, String from, String to) {
    clock.set(LAST_TUESDAY + from);
    var person = line.comes(city);
    clock.set(LAST_TUESDAY + to);
    line.next(city, DEMIR, desk);
    line.at(city, DEMIR, it -> it.finish(desk, person.id(), Outcome.ANSWERED));
    assertThat(line.now(city, person).state()).isEqualTo(TicketState.FINISHED);
  }

  @Test
  void the_range_of_an_area_is_that_of_those_who_come(TestCity city) {
    line.sits(city, DEMIR, "1");
    line.sits(city, PARTNER, "5");
    for (int i = 0; i < 6; i++) {
      line.comes(city, somebody().wanting(TestCatalogue.LETTER));
    }
    city.run(() -> {
      var plan = plans.current();
      var area = plan.areas(plan.site(TestPlan.SITE).orElseThrow()).getFirst();
      var picture = times.at(TestPlan.SITE);
      var all = (Range) AreaForecast.of(plan, area, picture);
      var letter = (Range) picture.ofNewcomer(TestCatalogue.LETTER);
      var work = (Range) picture.ofNewcomer(TestCatalogue.WORK);
      assertThat(work.toMinutes()).isLessThan(letter.fromMinutes());
      assertThat(all.fromMinutes()).isBetween(letter.fromMinutes() - 15, letter.fromMinutes());
      assertThat(all.toMinutes()).isBetween(letter.toMinutes() - 10, letter.toMinutes());
    });
  }

  @Test
  void an_empty_house_has_a_range_for_an_area_too(TestCity city) {
    line.sits(city, DEMIR, "1");
    city.run(() -> {
      var plan = plans.current();
      var area = plan.areas(plan.site(TestPlan.SITE).orElseThrow()).getFirst();
      var all = (Range) AreaForecast.of(plan, area, times.at(TestPlan.SITE));
      assertThat(all.fromMinutes()).isZero();
      assertThat(all.toMinutes()).isLessThanOrEqualTo(15);
    });
  }

  @Test
  void the_ticket_of_another_city_is_not_known_here(TestCity city, TestCity other) {
    var theirs = line.comes(other);
    assertThat(house.get().uri(other.path("/t/" + theirs.token()))).hasStatusOk();
    for (var page : new String[] {"", "/return", "/slip"}) {
      assertThat(house.get().uri(city.path("/t/" + theirs.token() + page))).hasStatus(404);
    }
    post(city, "/t/" + theirs.token() + "/return");
    assertThat(line.now(other, theirs).state()).isEqualTo(TicketState.WAITING);
  }

  @Test
  void at_night_there_is_no_number_but_the_hour_when_there_is(TestCity city) {
    clock.set("2026-11-24T21:00");
    assertThat(
            house
                .post()
                .uri(city.path("/tickets?lang=de"))
                .param("concern", TestCatalogue.LETTER)
                .param("request", "at-night")
                .with(csrf()))
        .hasStatus(422)
        .bodyText()
        .contains("08:00");
    door(city, "?lang=de").doesNotContain("Sie warten jetzt etwa");
  }

  @Test
  void a_form_sent_twice_leads_to_the_same_number(TestCity city) {
    assertThat(taken(city)).isEqualTo(taken(city));
  }

  private String taken(TestCity city) {
    var location =
        house
            .post()
            .uri(city.path("/tickets"))
            .param("concern", TestCatalogue.LETTER)
            .param("request", "twice")
            .with(csrf())
            .exchange()
            .getResponse()
            .getHeader("Location");
    assertThat(location).startsWith(city.path("/t/"));
    return Objects.requireNonNull(location);
  }

  private void post(TestCity city, String path) {
    house.post().uri(city.path(path)).with(csrf()).exchange();
  }

  private AbstractStringAssert<?> door(TestCity city, String language) {
    return assertThat(house.get().uri(city.path("") + language)).hasStatusOk().bodyText();
  }
}
