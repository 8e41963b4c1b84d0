package org.lotsenhaus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestPlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseTest
class SitePageTest {

  private static final String SITE = "/sites/" + TestPlan.SITE;

  @Autowired MockMvcTester house;

  @Test
  void it_says_where_the_house_is_and_what_helps_people_there(TestCity city) {
    page(city, "?lang=de")
        .contains("Haus am Markt", "Marktstraße 1, 47798 Krefeld", "Neben der Post")
        .contains("Wartebereich <bdi class=\"lh-ltr\">A</bdi>", "Gleich rechts")
        .contains("Stufenloser Zugang", "Aufzug")
        .doesNotContain("Wickel- und Stillraum");
  }

  @Test
  void the_next_seven_days_begin_today_and_leave_no_closed_day_out(TestCity city) {
    page(city, "?lang=de")
        .containsSubsequence("Dienstag, 24. November", "08:00", "16:00", "Samstag, 28. November")
        .containsSubsequence("Sonntag, 29. November", "geschlossen", "Montag, 30. November")
        .doesNotContain("1. Dezember");
  }

  @Test
  void hours_are_words_in_arabic(TestCity city) {
    page(city, "?lang=ar")
        .contains("من <bdi class=\"lh-ltr\">08:00</bdi> إلى <bdi class=\"lh-ltr\">16:00</bdi>");
  }

  @Test
  void the_concerns_of_the_house_lead_on(TestCity city) {
    page(city, "?lang=en").contains(city.path("/concerns/"), "What you can come here for");
  }

  @Test
  void a_place_that_is_not_there_says_so_kindly(TestCity city) {
    assertThat(house.get().uri(city.path("/sites/moon?lang=de")))
        .hasStatus(404)
        .bodyText()
        .contains("Diesen Ort gibt es hier nicht oder nicht mehr.");
  }

  private AbstractStringAssert<?> page(TestCity city, String language) {
    return assertThat(house.get().uri(city.path(SITE) + language)).hasStatusOk().bodyText();
  }
}
