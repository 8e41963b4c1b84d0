package org.lotsenhaus.signage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class SlipTest {

  @Autowired MockMvcTester house;
  @Autowired Hall hall;

  @Test
  void the_wide_slip_says_all_in_german_and_in_the_language_of_its_holder(TestCity city) {
    assertThat(slip(city, Language.ARABIC, "80"))
        .hasStatusOk()
        .bodyText()
        .contains("Ihre Nummer", "رقمكم", "Wartebereich", "منطقة الانتظار", "dir=\"rtl\"");
  }

  @Test
  void the_narrow_slip_has_room_for_one_language(TestCity city) {
    assertThat(slip(city, Language.ARABIC, "58"))
        .bodyText()
        .contains("lh-slip--58", "رقمكم")
        .doesNotContain("Ihre Nummer<");
  }

  @Test
  void german_is_not_said_twice(TestCity city) {
    assertThat(slip(city, Language.EASY_GERMAN, "80")).bodyText().containsOnlyOnce("Ihre Nummer<");
  }

  @Test
  void a_language_without_texts_gets_the_german_slip(TestCity city) {
    assertThat(slip(city, new Language("kmr"), "80")).bodyText().containsOnlyOnce("Ihre Nummer<");
  }

  @Test
  void number_time_and_code_are_on_it_and_the_concern_is_not(TestCity city) {
    assertThat(slip(city, Language.GERMAN, "80"))
        .bodyText()
        .contains("B\u00a01", "24. November 2026", "09:30", "Ihr Pass", "<svg class=\"lh-qr\"")
        .doesNotContain("Aufenthaltstitel läuft ab");
  }

  @Test
  void any_other_width_is_the_usual_paper(TestCity city) {
    assertThat(slip(city, Language.GERMAN, "200")).hasStatusOk().bodyText().doesNotContain("--58");
  }

  @Test
  void a_slip_of_nobody_is_not_printed(TestCity city) {
    assertThat(house.get().uri(city.path("/t/unknown/slip"))).hasStatus(404);
  }

  private MvcTestResult slip(TestCity city, Language language, String width) {
    var ticket = hall.take(city, TestCatalogue.PROVISIONAL, language);
    return house.get().uri(city.path("/t/" + ticket.token() + "/slip?width=" + width)).exchange();
  }
}
