package org.lotsenhaus.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.testing.TestStaff.RECEPTION;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.queue.Queueing;
import org.lotsenhaus.queue.Tickets;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestPlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class ReceptionPagesTest {

  @Autowired MockMvcTester web;
  @Autowired Queueing line;
  @Autowired Tickets tickets;
  @Autowired TestClock clock;

  @Test
  void pressed_twice_it_gives_out_one_number(TestCity city) {
    assertThat(issue(city, Map.of())).hasStatus(303);
    assertThat(issue(city, Map.of())).hasStatus(303);
    assertThat(city.call(() -> tickets.waiting(TestPlan.SITE))).hasSize(1);
  }

  @Test
  void what_is_missing_is_asked_for_and_what_was_entered_stays(TestCity city) {
    assertThat(issue(city, Map.of("concern", "", "language", "fa", "urgency", "FRAIL")))
        .hasStatus(422)
        .bodyText()
        .contains("Bitte wählen Sie ein Anliegen.")
        .contains("value=\"fa\" checked", "value=\"FRAIL\" selected");
  }

  @Test
  void a_concern_that_does_not_exist_is_asked_for_again(TestCity city) {
    assertThat(issue(city, Map.of("concern", "fly_to_the_moon"))).hasStatus(422);
  }

  @Test
  void nonsense_gives_no_number(TestCity city) {
    assertThat(issue(city, Map.of("urgency", "BECAUSE"))).hasStatus4xxClientError();
    assertThat(city.call(() -> tickets.waiting(TestPlan.SITE))).isEmpty();
  }

  @Test
  void a_language_that_nobody_knows_becomes_german(TestCity city) {
    assertThat(issue(city, Map.of("language", "klingon"))).hasStatus(303);
    assertThat(city.call(() -> tickets.waiting(TestPlan.SITE)).getFirst().language())
        .isEqualTo(Language.GERMAN);
  }

  @Test
  void when_the_house_is_closed_it_says_so(TestCity city) {
    clock.set("2026-11-24T20:00");
    assertThat(issue(city, Map.of()))
        .hasStatus(422)
        .bodyText()
        .contains("Für dieses Anliegen ist hier gerade geschlossen.");
  }

  @Test
  void what_needs_an_appointment_is_said(TestCity city) {
    assertThat(issue(city, Map.of("concern", TestCatalogue.EXTENSION)))
        .hasStatus(422)
        .bodyText()
        .contains("nur mit Termin");
  }

  @Test
  void a_number_of_another_city_is_nobody_here(TestCity city, TestCity other) {
    var theirs = line.comes(other);
    var path = "/reception/tickets/" + theirs.id();
    assertThat(get(city, path)).hasStatus(303);
    assertThat(get(city, "/reception?issued=" + theirs.id()))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("role=\"status\"");
    post(city, path + "/urgency", Map.of("reason", "FRAIL"));
    assertThat(line.now(other, theirs).urgent()).isFalse();
  }

  @Test
  void a_site_that_is_not_there_is_the_first(TestCity city) {
    assertThat(get(city, "/reception?site=moon"))
        .hasStatusOk()
        .bodyText()
        .contains("name=\"site\" value=\"" + TestPlan.SITE + "\"");
  }

  private MvcTestResult issue(TestCity city, Map<String, String> different) {
    var fields = new HashMap<String, String>();
    fields.put("concern", TestCatalogue.LETTER);
    fields.put("site", TestPlan.SITE);
    fields.put("request", UUID.nameUUIDFromBytes(city.slug().getBytes()).toString());
    fields.putAll(different);
    return post(city, "/reception/tickets", fields);
  }

  private MvcTestResult get(TestCity city, String path) {
    return web.get().uri(city.path(path)).with(city.signedIn(RECEPTION)).exchange();
  }

  private MvcTestResult post(TestCity city, String path, Map<String, String> fields) {
    var request = web.post().uri(city.path(path)).with(csrf()).with(city.signedIn(RECEPTION));
    fields.forEach((name, value) -> request.param(name, value));
    return request.exchange();
  }
}
