package org.lotsenhaus.casework.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.COLLEAGUE;
import static org.lotsenhaus.testing.TestStaff.PARTNER_CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.RESIDENCE_CASE_MANAGER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.retention.OldCases;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class HoldTest {

  private static final String WHY = "She sues at the social court.";

  @Autowired OldCases old;
  @Autowired MockMvcTester house;

  @Test
  void what_is_deleted_within_a_month_stands_in_the_list_and_nothing_else(TestCity city) {
    old.closed(city);
    assertThat(get(city, CASE_MANAGER, "/cases/due")).bodyText().doesNotContain("Samira");
    old.later(Period.ofMonths(36).minusDays(31));
    assertThat(get(city, CASE_MANAGER, "/cases/due")).bodyText().doesNotContain("Samira");
    old.later(Period.ofDays(2));
    assertThat(get(city, COLLEAGUE, "/cases/due"))
        .hasStatusOk()
        .bodyText()
        .contains("Samira Haddad", "L. Brandt", "24.11.2029");
    assertThat(get(city, PARTNER_CASE_MANAGER, "/cases/due")).bodyText().doesNotContain("Samira");
  }

  @Test
  void the_team_holds_a_case_back_and_lets_it_go(TestCity city) {
    var id = old.closed(city);
    assertThat(hold(city, COLLEAGUE, id, "", "2027-05-01")).hasStatus(422);
    assertThat(hold(city, COLLEAGUE, id, WHY, "2026-05-01")).hasStatus(422);
    assertThat(hold(city, COLLEAGUE, id, WHY, "2027-05-01")).hasStatus(303);
    assertThat(get(city, CASE_MANAGER, "/cases/due"))
        .bodyText()
        .contains(WHY, "A. Aydın", "Wieder prüfen am", "01.05.2027");
    assertThat(get(city, CASE_MANAGER, "/cases/" + id))
        .bodyText()
        .contains("Löschsperre seit 24.11.2026 (A. Aydın)");
    old.later(Period.ofMonths(6));
    assertThat(get(city, CASE_MANAGER, "/cases/due"))
        .bodyText()
        .contains("wieder zu prüfen", "Aydın");
    assertThat(post(city, CASE_MANAGER, "/cases/" + id + "/hold/end")).hasStatus(303);
    assertThat(get(city, CASE_MANAGER, "/cases/due")).bodyText().doesNotContain(WHY);
    assertThat(get(city, CASE_MANAGER, "/cases/" + id))
        .bodyText()
        .contains("Wird am 24.11.2029 gelöscht.");
  }

  @Test
  void outside_there_is_nothing_to_hold(TestCity city) {
    var id = old.closed(city);
    for (var login : List.of(RESIDENCE_CASE_MANAGER, PARTNER_CASE_MANAGER)) {
      assertThat(get(city, login, "/cases/" + id + "/hold")).hasStatus(404);
      assertThat(hold(city, login, id, WHY, "2027-05-01")).hasStatus(404);
      assertThat(post(city, login, "/cases/" + id + "/hold/end")).hasStatus(404);
    }
  }

  private MvcTestResult hold(TestCity city, String login, UUID id, String reason, String until) {
    return post(city, login, "/cases/" + id + "/hold", "reason", reason, "until", until);
  }

  private MvcTestResult post(TestCity city, String login, String path, String... typed) {
    var request = house.post().uri(city.path(path)).with(city.signedIn(login)).with(csrf());
    for (int i = 0; i < typed.length; i += 2) {
      request = request.param(typed[i], typed[i + 1]);
    }
    return request.exchange();
  }

  private MvcTestResult get(TestCity city, String login, String path) {
    return house
        .get()
        .uri(city.path(path))
        .header("Accept-Language", "de")
        .with(city.signedIn(login))
        .exchange();
  }
}
