package org.lotsenhaus.signage.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCities;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class KioskTest {

  @Autowired MockMvcTester house;
  @Autowired TestClock clock;
  @Autowired TestCities cities;

  @Test
  void every_language_is_offered_by_its_own_name(TestCity city) {
    for (var language : Language.FIRST_WAVE) {
      assertThat(open(city, ""))
          .bodyText()
          .contains("?lang=" + language.tag() + "\"", language.autonym());
    }
  }

  @Test
  void the_kiosk_forgets_the_language_of_the_last_person(TestCity city) {
    assertThat(open(city, "/groups?lang=ar").getResponse().getHeader("Set-Cookie")).isNull();
    var after =
        house
            .get()
            .uri(city.path("/kiosk/house"))
            .cookie(new Cookie("lang", "ar"))
            .header("Accept-Language", "uk");
    assertThat(after).bodyText().contains("<html lang=\"de\"");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void each_language_is_spoken_on_every_screen(Language language) {
    var city = cities.aCity().open();
    var lang = "?lang=" + language.tag();
    for (var place :
        new String[] {
          "/groups",
          "/groups/papers",
          "/groups/papers/appointments",
          "/reception",
          "/appointment",
          "/concerns/" + TestCatalogue.PROVISIONAL,
          "/concerns/" + TestCatalogue.EXTENSION
        }) {
      assertThat(open(city, place + lang))
          .hasStatusOk()
          .bodyText()
          .contains("<html lang=\"%s\" dir=\"%s\"".formatted(language.tag(), language.direction()));
    }
  }

  static java.util.List<Language> languages() {
    return Language.FIRST_WAVE;
  }

  @Test
  void the_language_goes_along_from_screen_to_screen(TestCity city) {
    assertThat(open(city, "/groups?lang=ar"))
        .bodyText()
        .contains(city.path("/kiosk/house/groups/papers?lang=ar"));
    assertThat(open(city, "/groups/papers?lang=ar"))
        .bodyText()
        .contains(city.path("/kiosk/house/concerns/provisional_certificate?lang=ar"));
  }

  @Test
  void what_needs_an_appointment_stands_apart_and_says_how_to_get_one(TestCity city) {
    assertThat(open(city, "/groups/papers?lang=de"))
        .bodyText()
        .contains("Mein Aufenthaltstitel läuft ab", "1 weiteres Anliegen")
        .doesNotContain("Aufenthalt verlängern");
    assertThat(open(city, "/groups/papers/appointments?lang=de"))
        .bodyText()
        .contains("Aufenthalt verlängern");
    assertThat(open(city, "/concerns/" + TestCatalogue.EXTENSION + "?lang=de"))
        .bodyText()
        .contains("Dafür brauchen Sie einen Termin.", "Am Empfang bekommen Sie einen.")
        .doesNotContain("<form method=\"post\"");
  }

  @Test
  void who_holds_papers_that_expire_is_sent_to_the_reception(TestCity city) {
    assertThat(open(city, "/concerns/" + TestCatalogue.PROVISIONAL + "?lang=de"))
        .bodyText()
        .contains("in höchstens 7 Tagen ab");
  }

  @Test
  void a_closed_house_says_when_it_opens_and_shows_no_tiles(TestCity city) {
    clock.set("2026-11-24T18:00");
    assertThat(open(city, "/groups?lang=en"))
        .hasStatusOk()
        .bodyText()
        .contains("We are closed at the moment.", "Opens: Wednesday", "08:00", "Saturday", "closed")
        .doesNotContain("lh-tiles");
  }

  @Test
  void shortly_before_the_end_there_are_no_numbers_any_more(TestCity city) {
    clock.set("2026-11-24T15:50");
    assertThat(open(city, "/groups?lang=de"))
        .bodyText()
        .contains("Für heute ist Schluss.", "Bitte fragen Sie am Empfang")
        .doesNotContain("lh-tiles");
  }

  @Test
  void somebody_with_a_rarer_language_shows_its_name_at_the_reception(TestCity city) {
    assertThat(open(city, "/languages")).bodyText().contains("Kurmancî", "Shqip", "ትግርኛ");
    assertThat(open(city, "/languages/kmr"))
        .bodyText()
        .contains("lang=\"kmr\"", "Bitte kommen Sie zum Empfang und sagen Sie:");
    assertThat(open(city, "/languages/xx")).hasStatus(404);
  }

  @Test
  void a_site_that_does_not_exist_is_a_helpful_page(TestCity city) {
    assertThat(house.get().uri(city.path("/kiosk/nowhere"))).hasStatus(404);
  }

  @Test
  void without_a_site_the_kiosk_is_that_of_the_house(TestCity city) {
    assertThat(house.get().uri(city.path("/kiosk")))
        .hasStatus(303)
        .hasHeader("Location", city.path("/kiosk/house"));
  }

  private MvcTestResult open(TestCity city, String place) {
    return house.get().uri(city.path("/kiosk/house" + place)).exchange();
  }
}
