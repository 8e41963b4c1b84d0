package org.lotsenhaus.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.municipality.Translations.Place;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class TranslationsTest {

  @Autowired Translations translations;

  @Test
  void what_cities_say_in_the_same_words_is_in_memory_once(TestCity city, TestCity other) {
    assertThat(letter(city).in(Language.GERMAN)).isNotEmpty();
    assertThat(letter(city)).isSameAs(letter(other));
  }

  @Test
  void what_one_city_says_in_its_own_words_it_says_alone(TestCity city, TestCity other) {
    var own = new Texts(Map.of(Language.GERMAN, new Text("Unser Brief", TextState.WRITTEN)));
    city.run(
        () -> translations.save(new Place("concern", TestCatalogue.LETTER, "title"), own, "test"));
    assertThat(letter(city).in(Language.GERMAN)).isEqualTo("Unser Brief");
    assertThat(letter(other).in(Language.GERMAN)).isNotEqualTo("Unser Brief");
  }

  private Texts letter(TestCity city) {
    return city.call(translations::all).get("concern", TestCatalogue.LETTER, "title");
  }
}
