package org.lotsenhaus.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotsenhaus.concerns.ConcernSearch;
import org.lotsenhaus.shared.Language;

/** The search over the concerns that Krefeld really has. */
class ConcernSearchTest {

  private static final ConcernSearch SEARCH =
      CityPlanTest.planOf(Blueprints.text("krefeld"), LocalDate.parse("2026-05-12")).search();

  @ParameterizedTest
  @CsvSource({
    "de, Brief, explain_letter",
    "de, Brief vom Amt, explain_letter",
    "de, Schule für meine Tochter, school_place",
    "de, Pass verloren, lost_document",
    "de, Aufenthaltstietel läuft ab, provisional_certificate",
    "de, wohnung, housing_search_wbs",
    "de, einbuergerung, naturalisation_application",
    "de, Fiktion, provisional_certificate",
    "de, Zahnarzt, treatment_voucher",
    "de, Jobcenter, jobcenter_question",
    "en, letter, explain_letter",
    "en, my son's school, school_place",
    "tr, mektup, explain_letter",
    "tr, OTURUM IZNI, provisional_certificate",
    "ar, رسالة, explain_letter",
    "ar, مدرسه, school_place",
    "ar, المدرسة, school_place",
    "ar, بيت, housing_search_wbs",
    "fa, نامه, explain_letter",
    "fa, مدرسه برای دخترم, school_place",
    "uk, лист, explain_letter",
    "ru, квартира, housing_search_wbs",
    "pl, szkola, school_place",
    "ro, scoala, school_place",
    "bg, училище, school_place",
    "ar, Duldung, extend_asylum_permission_toleration",
    "de-simple, Aufenthaltstitel, provisional_certificate"
  })
  void people_find_their_concern_in_their_own_words(String language, String typed, String concern) {
    var hits = SEARCH.find(typed, new Language(language)).concerns();
    assertThat(hits.stream().limit(5)).extracting("key").contains(concern);
  }

  @Test
  void units_are_found_by_their_name_and_by_the_one_on_the_sign() {
    assertThat(SEARCH.find("Unterbringung", Language.ARABIC).units())
        .extracting("key")
        .contains("accommodation");
  }

  @Test
  void nonsense_and_nothing_find_nothing() {
    assertThat(SEARCH.find("xqzwv", Language.GERMAN).count()).isZero();
    assertThat(SEARCH.find("   ", Language.GERMAN).count()).isZero();
  }

  @Test
  void a_very_long_text_is_answered_all_the_same() {
    assertThat(SEARCH.find("Schule ".repeat(10_000), Language.GERMAN).concerns()).isNotEmpty();
  }
}
