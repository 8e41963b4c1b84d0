package org.lotsenhaus.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.DATA_PROTECTION;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.people.records.Kind;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class RetentionPageTest {

  @Autowired OldCases old;
  @Autowired Rules rules;
  @Autowired Turns turns;
  @Autowired MockMvcTester house;

  @Test
  void data_protection_sees_figures_deletes_and_finds_the_proof(TestCity city) {
    old.closed(city);
    assertThat(get(city, "/audit/retention")).bodyText().contains("Gerade ist nichts zu löschen");
    old.later(Period.ofYears(3).plusDays(2));
    assertThat(get(city, "/audit/retention"))
        .hasStatusOk()
        .bodyText()
        .contains("Beratung", "Akten", "Jetzt löschen")
        .doesNotContain("Samira", "Haddad");
    assertThat(post(city, DATA_PROTECTION, "/audit/retention/runs")).hasStatus(303);
    await().until(() -> city.as(DATA_PROTECTION, turns::current).isEmpty());
    assertThat(get(city, "/audit/retention?ran"))
        .bodyText()
        .contains("Gelöscht. Der Nachweis steht unten.")
        .contains("E. Nowak", "ein Eintrag gelöscht, Frist 36 Monate", "Gerade ist nichts")
        .contains("2026, Sozialarbeit", "wenige")
        .doesNotContain("Samira");
    assertThat(get(city, "/audit"))
        .bodyText()
        .contains("Nach Frist gelöscht", "Das Haus (Löschen)");
  }

  @Test
  void a_shorter_time_is_decided_with_a_reason_and_holds_after_a_week(TestCity city) {
    old.closed(city);
    old.later(Period.ofYears(2).plusDays(2));
    old.run(city);
    assertThat(old.left(city, "case_file")).isEqualTo(1);
    assertThat(decided(city, "24", "")).hasStatus(422);
    assertThat(decided(city, "0", "Decision of the council")).hasStatus(422);
    assertThat(decided(city, "24", "Decision of the council")).hasStatus(303);
    assertThat(get(city, "/audit/retention/rules"))
        .bodyText()
        .contains("Decision of the council", "E. Nowak", "24 Monate", "36 Monate");
    old.run(city);
    assertThat(old.left(city, "case_file")).isEqualTo(1);
    old.later(Period.ofDays(8));
    assertThat(city.call(() -> rules.months(Kind.CASE))).isEqualTo(24);
    old.run(city);
    assertThat(old.left(city, "case_file")).isZero();
  }

  @Test
  void a_longer_time_holds_at_once_and_takes_a_shorter_one_back(TestCity city) {
    assertThat(decided(city, "6", "A slip")).hasStatus(303);
    old.later(Period.ofDays(2));
    assertThat(decided(city, "48", "Corrected")).hasStatus(303);
    assertThat(city.call(() -> rules.months(Kind.CASE))).isEqualTo(48);
    old.later(Period.ofDays(8));
    assertThat(city.call(() -> rules.months(Kind.CASE))).isEqualTo(48);
  }

  @Test
  void what_serves_nobody_any_more_has_no_rule_to_change(TestCity city) {
    assertThat(
            post(
                city,
                DATA_PROTECTION,
                "/audit/retention/rules",
                "kind",
                "COPY",
                "months",
                "24",
                "reason",
                "x"))
        .hasStatus(422);
  }

  @Test
  void nobody_else_comes_in(TestCity city) {
    assertThat(post(city, CASE_MANAGER, "/audit/retention/runs")).hasStatus(403);
    assertThat(
            house
                .get()
                .uri(city.path("/audit/retention"))
                .with(city.signedIn(CASE_MANAGER))
                .exchange())
        .hasStatus(403);
  }

  private MvcTestResult decided(TestCity city, String months, String reason) {
    return post(
        city,
        DATA_PROTECTION,
        "/audit/retention/rules",
        "kind",
        "CASE",
        "months",
        months,
        "reason",
        reason);
  }

  private MvcTestResult post(TestCity city, String login, String path, String... typed) {
    var request = house.post().uri(city.path(path)).with(city.signedIn(login)).with(csrf());
    for (int i = 0; i < typed.length; i += 2) {
      request = request.param(typed[i], typed[i + 1]);
    }
    return request.exchange();
  }

  private MvcTestResult get(TestCity city, String path) {
    return house
        .get()
        .uri(city.path(path))
        .header("Accept-Language", "de")
        .with(city.signedIn(DATA_PROTECTION))
        .exchange();
  }
}
