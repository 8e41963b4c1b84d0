package org.lotsenhaus.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotsenhaus.testing.Accessibility.thenTheAccessibilityBaselineIsMet;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Pictures;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestStaff;
import org.lotsenhaus.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseTest
class ThemesTest {

  private static final String SCHOOL = "Keine Schulplätze für 16-Jährige";

  @LocalServerPort int port;
  @Autowired MockMvcTester house;
  @Autowired Themes themes;
  @Autowired TestClock clock;

  @Test
  void how_often_is_told_from_five_times_on(TestCity city) {
    var id = named(city);
    sighted(city, id, 3);
    assertThat(read(city)).contains(SCHOOL, "weniger als 5-mal").doesNotContain("4-mal");
    sighted(city, id, 1);
    assertThat(read(city)).contains("5-mal in zwölf Monaten");
  }

  @Test
  void what_is_long_ago_no_longer_counts(TestCity city) {
    sighted(city, named(city), 8);
    clock.advance(java.time.Duration.ofDays(400));
    var theme = city.asStaff(TestStaff.HEAD, () -> themes.all().getFirst());
    assertThat(theme.seen()).isEqualTo(9);
    assertThat(theme.seenThisYear()).isZero();
  }

  @Test
  void a_theme_about_one_person_is_refused() {
    assertThatThrownBy(() -> themes.name(Topic.SCHOOL, "Herr X, 0151 2345678, ohne Schulplatz"))
        .isInstanceOf(Themes.TellsOfSomebody.class);
  }

  @Test
  void only_those_who_work_with_cases_add_and_only_the_head_decides(TestCity city) {
    var id = named(city);
    for (var no : new String[] {"/themes", "/themes/" + id + "/sightings"}) {
      assertThat(house.post().uri(city.path(no)).with(city.signedIn(TestStaff.HEAD)).with(csrf()))
          .hasStatus(403);
    }
    assertThat(
            house
                .post()
                .uri(city.path("/themes/" + id + "/decisions"))
                .with(city.signedIn(TestStaff.CASE_MANAGER))
                .with(csrf()))
        .hasStatus(403);
    assertThat(house.get().uri(city.path("/themes")).with(city.signedIn(TestStaff.DEMIR)))
        .hasStatus(403);
  }

  @Test
  void a_theme_is_named_seen_again_and_decided_on(TestCity city) {
    try (var manager = Visitor.asStaff(port, city, TestStaff.CASE_MANAGER);
        var head = Visitor.asStaff(port, city, TestStaff.HEAD)) {
      manager.open(city.path("/themes"));
      manager.page().fill("#title", SCHOOL);
      manager.page().selectOption("#topic", Topic.SCHOOL.name());
      manager.press("Speichern");
      for (int i = 0; i < 4; i++) {
        manager.press("Das erlebe ich auch: " + SCHOOL);
      }
      assertThat(manager.reads()).contains("5-mal in zwölf Monaten");
      thenTheAccessibilityBaselineIsMet(manager.page());
      head.open(city.path("/themes"));
      head.page().locator("summary").click();
      head.page().locator("select").selectOption(Theme.Kind.MEASURE.name());
      head.page().getByLabel("Beschluss in einem Satz").fill("Zwei neue Klassen ab Februar");
      Pictures.take(head.page(), "themes-desktop-de");
      thenTheAccessibilityBaselineIsMet(head.page());
      head.press("Speichern");
      assertThat(head.reads()).contains("Maßnahme: Zwei neue Klassen ab Februar");
    }
  }

  private UUID named(TestCity city) {
    return city.asStaff(TestStaff.CASE_MANAGER, () -> themes.name(Topic.SCHOOL, SCHOOL));
  }

  private void sighted(TestCity city, UUID id, int times) {
    city.asStaff(
        TestStaff.CASE_MANAGER,
        () -> {
          for (int i = 0; i < times; i++) {
            themes.sight(id);
          }
          return true;
        });
  }

  private String read(TestCity city) throws AssertionError {
    var answer =
        house
            .get()
            .uri(city.path("/themes"))
            .header("Accept-Language", "de")
            .with(city.signedIn(TestStaff.HEAD))
            .exchange();
    assertThat(answer).hasStatusOk();
    try {
      return answer.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
