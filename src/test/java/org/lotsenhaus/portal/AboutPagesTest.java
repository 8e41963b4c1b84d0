package org.lotsenhaus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseTest
class AboutPagesTest {

  @Autowired MockMvcTester house;

  @ParameterizedTest
  @ValueSource(strings = {"/accessibility", "/privacy", "/imprint", "/sign-language"})
  void what_the_foot_of_a_page_promises_is_there_in_every_language(String place, TestCity city) {
    for (var language : Language.FIRST_WAVE) {
      page(city, place + "?lang=" + language.tag())
          .contains("dir=\"" + language.direction() + "\"", "Marktstraße 1, 47798 Krefeld")
          .doesNotContain("{city}", "{authority}", "about.");
    }
  }

  @Test
  void the_city_answers_for_its_pages(TestCity city) {
    page(city, "/imprint?lang=de")
        .contains("Diese Seiten macht")
        .contains("Stadt " + city.name())
        .doesNotContain("Diese Übersetzung");
  }

  @Test
  void a_translation_says_that_the_german_text_counts(TestCity city) {
    page(city, "/privacy?lang=en")
        .contains("We do not need your name for a number.")
        .contains("The German text is authoritative.");
  }

  @Test
  void whoever_meets_a_barrier_learns_who_helps_when_the_city_does_not(TestCity city) {
    page(city, "/accessibility?lang=ar")
        .contains("Ombudsstelle für barrierefreie Informationstechnik NRW")
        .contains("ombudsstelle-barrierefreie-it@mags.nrw.de");
  }

  @Test
  void who_has_a_question_can_write_or_call(TestCity city) {
    page(city, "/imprint?lang=fa")
        .contains("href=\"mailto:haus@stadt.example\"", "href=\"tel:021511230\"")
        .contains("تلفن: <bdi class=\"lh-ltr\">02151 123-0</bdi>");
  }

  @Test
  void the_cookies_that_are_named_are_those_that_are_set(TestCity city) {
    page(city, "/privacy?lang=de").contains("„lang“", "„" + MyTicket.COOKIE + "“", "„XSRF-TOKEN“");
  }

  private AbstractStringAssert<?> page(TestCity city, String place) {
    return assertThat(house.get().uri(city.path(place))).hasStatusOk().bodyText();
  }
}
