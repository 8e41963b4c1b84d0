package org.lotsenhaus.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.municipality.Municipality;
import org.lotsenhaus.municipality.TextState;
import org.lotsenhaus.shared.Language;

class ReadBlueprintTest {

  private final Blueprint small = ReadBlueprint.from(Blueprints.small());

  @Test
  void a_concern_is_drawn_from_the_shared_catalogue_with_its_texts_and_documents() {
    var letter = concern(small, "explain_letter");
    assertThat(letter.title().in(Language.ARABIC)).isNotBlank();
    assertThat(letter.minutes()).isEqualTo(10);
    assertThat(small.catalogue().documents()).anyMatch(it -> it.key().equals("letter_received"));
    assertThat(small.catalogue().groups()).anyMatch(it -> it.key().equals("letters_forms"));
  }

  @Test
  void what_stands_beside_a_drawn_concern_replaces_the_default() {
    assertThat(concern(small, "provisional_certificate").minutes()).isEqualTo(20);
    assertThat(concern(small, "provisional_certificate").legalEffect()).isTrue();
  }

  @Test
  void only_documents_that_are_needed_are_drawn() {
    assertThat(small.catalogue().documents()).noneMatch(it -> it.key().equals("care_notice"));
  }

  @Test
  void a_concern_without_a_unit_is_in_the_catalogue_but_not_offered() {
    assertThat(concern(small, "school_place").isOffered()).isFalse();
  }

  @Test
  void search_words_come_from_the_topics_of_a_concern() {
    assertThat(concern(small, "explain_letter").keywords().in(Language.GERMAN))
        .contains("Bescheid");
  }

  @Test
  void texts_carry_how_far_they_can_be_trusted() {
    var title = concern(small, "coffee").title();
    assertThat(title.state(Language.GERMAN)).contains(TextState.WRITTEN);
    assertThat(title.state(Language.ENGLISH)).contains(TextState.DRAFTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"krefeld", "moenchengladbach", "moers"})
  void the_shipped_cities_are_sound_and_complete_in_eleven_languages(String slug) {
    var blueprint = ReadBlueprint.from(Blueprints.text(slug));
    for (var language : Language.FIRST_WAVE) {
      assertThat(blueprint.catalogue().concerns())
          .allMatch(it -> it.title().state(language).isPresent())
          .allMatch(it -> it.summary().state(language).isPresent());
      assertThat(blueprint.catalogue().documents())
          .allMatch(it -> it.name().state(language).isPresent());
      assertThat(blueprint.city().waitingAreas())
          .allMatch(it -> it.name().state(language).isPresent());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"krefeld", "moenchengladbach", "moers"})
  void every_walk_in_concern_of_the_shipped_cities_has_a_desk(String slug) {
    var blueprint = ReadBlueprint.from(Blueprints.text(slug));
    var served = blueprint.city().desks().stream().flatMap(it -> it.serves().stream()).toList();
    assertThat(blueprint.catalogue().concerns())
        .filteredOn(Concern::walkIn)
        .allMatch(it -> served.contains(it.unit()));
  }

  @Test
  void who_sits_at_a_desk_of_krefeld_works_on_one_side_of_the_wall() {
    var day = LocalDate.parse("2026-05-12");
    var plan = CityPlanTest.planOf(Blueprints.text("krefeld"), day);
    assertThat(plan.units())
        .extracting(it -> plan.compartmentOf(it.key()))
        .contains(
            "foreigners_office", "counselling", "school", "benefits_housing", "return_advice");
    assertThat(plan.desks())
        .filteredOn(it -> plan.compartmentsAt(it).contains("foreigners_office"))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(plan.compartmentsAt(it)).containsExactly("foreigners_office"));
  }

  @Test
  void krefeld_offers_the_forty_concerns_and_those_of_its_partners() {
    var krefeld = ReadBlueprint.from(Blueprints.text("krefeld"));
    assertThat(krefeld.catalogue().concerns()).hasSize(43);
    assertThat(krefeld.city().partners())
        .extracting("key")
        .isEqualTo(List.of("jobcenter", "caritas"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"concerns", "documents", "groups", "topics"})
  void the_shared_catalogue_follows_the_schema(String part) {
    var tree = YamlTree.read(SharedCatalogue.text(part));
    assertThat(BlueprintSchema.problems(tree)).isEmpty();
  }

  private static Concern concern(Blueprint blueprint, String key) {
    return Municipality.find(blueprint.catalogue().concerns(), key).orElseThrow();
  }
}
