package org.lotsenhaus.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotsenhaus.shared.Language.ENGLISH;
import static org.lotsenhaus.shared.Language.GERMAN;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotsenhaus.blueprint.Change.Kind;
import org.lotsenhaus.blueprint.Change.What;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Municipalities;
import org.lotsenhaus.municipality.TextState;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.tenancy.Cities;
import org.lotsenhaus.testing.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@HouseTest
class ImportBlueprintTest {

  @Autowired ApplicationContext house;
  @Autowired ImportFile importFile;
  private final String slug = "town-" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void a_new_city_is_let_in_and_its_plan_is_there() {
    var changes = importFile.run(small());
    assertThat(changes).contains(new Change(Kind.CITY, "city", "Kleinstadt", What.ADDED));
    assertThat(changes).contains(new Change(Kind.DESK, "desk_2", "2", What.ADDED));
    assertThat(plan().servedAt("desk_2")).containsExactly("provisional_certificate");
    assertThat(plan().concern("coffee").orElseThrow().title().in(ENGLISH))
        .isEqualTo("Have a coffee");
  }

  @ParameterizedTest
  @ValueSource(strings = {"krefeld", "moenchengladbach", "moers"})
  void a_second_import_changes_nothing(String city) {
    var yaml = Blueprints.text(city).replaceFirst("slug: .*", "slug: " + slug);
    assertThat(importFile.run(yaml)).isNotEmpty();
    assertThat(importFile.run(yaml)).isEmpty();
  }

  @Test
  void the_database_gives_back_exactly_what_the_file_said() {
    var yaml = Blueprints.text("krefeld").replaceFirst("slug: .*", "slug: " + slug);
    importFile.run(yaml);
    var said = ImportBlueprint.read(yaml);
    assertThat(here(() -> house.getBean(Municipalities.class).load())).contains(said.city());
  }

  @Test
  void what_is_no_longer_wanted_ends_today_and_stays_known() {
    importFile.run(small());
    var changes = importFile.run(without("  - {key: desk_2,"));
    assertThat(changes).containsExactly(new Change(Kind.DESK, "desk_2", "2", What.ENDED));
    assertThat(plan().desks()).extracting("key").doesNotContain("desk_2");
    assertThat(plan().desk("desk_2").orElseThrow().valid().until())
        .isEqualTo(LocalDate.parse("2026-11-24"));
    assertThat(importFile.run(without("  - {key: desk_2,"))).isEmpty();
  }

  @Test
  void what_had_ended_comes_back_when_it_is_wanted_again() {
    importFile.run(small());
    importFile.run(without("  - {key: desk_2,"));
    assertThat(importFile.run(small()))
        .containsExactly(new Change(Kind.DESK, "desk_2", "2", What.CHANGED));
    assertThat(plan().desks()).extracting("key").contains("desk_2");
  }

  @Test
  void a_changed_german_text_makes_its_translations_outdated() {
    importFile.run(small());
    importFile.run(small().replace("Kaffee trinken", "Tee trinken"));
    var title = plan().concern("coffee").orElseThrow().title();
    assertThat(title.in(GERMAN)).isEqualTo("Tee trinken");
    assertThat(title.state(ENGLISH)).contains(TextState.OUTDATED);
  }

  @Test
  void a_new_order_is_kept_without_being_called_a_change() {
    importFile.run(small());
    var first =
        "  - {key: desk_1, site: town_hall, label: \"1\", waiting_area: hall, serves: [office]}\n";
    var moved = small().replace(first, "").replace("concerns:\n", first + "concerns:\n");
    assertThat(importFile.run(moved)).isEmpty();
    assertThat(plan().desks()).extracting("key").containsExactly("desk_2", "stube_1", "desk_1");
  }

  @Test
  void a_file_with_errors_lets_no_city_in() {
    assertThatThrownBy(() -> importFile.run(small().replace("label: \"2\"", "label: \"1\"")))
        .isInstanceOf(BlueprintRefused.class);
    assertThat(house.getBean(Cities.class).bySlug(slug)).isEmpty();
  }

  @Test
  void a_preview_tells_the_same_and_changes_nothing() {
    importFile.run(small());
    var blueprint = ImportBlueprint.read(small().replace("minutes: 20", "minutes: 25"));
    var preview = here(() -> house.getBean(ImportBlueprint.class).preview(blueprint));
    assertThat(preview).extracting(Change::key).containsExactly("provisional_certificate");
    assertThat(plan().concern("provisional_certificate").orElseThrow().minutes()).isEqualTo(20);
  }

  @Test
  void cities_do_not_see_each_other() {
    importFile.run(small());
    importFile.run(small().replace(slug, slug + "-b").replace("Kaffee trinken", "Tee trinken"));
    assertThat(plan().concern("coffee").orElseThrow().title().in(GERMAN))
        .isEqualTo("Kaffee trinken");
  }

  @Test
  void a_shared_catalogue_changes_concerns_and_leaves_their_units() {
    importFile.run(small());
    var catalogue =
        """
        kind: catalogue
        version: 1
        concerns:
          - {use: explain_letter, minutes: 12}
          - {use: language_course}
        """;
    var changes =
        here(() -> house.getBean(ImportBlueprint.class).apply(ImportBlueprint.read(catalogue)));
    assertThat(changes).filteredOn(it -> it.kind() == Kind.CONCERN).hasSize(2);
    assertThat(changes).noneMatch(it -> it.what() == What.ENDED);
    assertThat(plan().concern("explain_letter").orElseThrow().minutes()).isEqualTo(12);
    assertThat(plan().concern("explain_letter").orElseThrow().unit()).isEqualTo("office");
    assertThat(plan().concernEver("language_course").orElseThrow().isOffered()).isFalse();
  }

  private String small() {
    return Blueprints.small().replace("kleinstadt", slug);
  }

  private String without(String start) {
    return small()
        .lines()
        .filter(line -> !line.startsWith(start))
        .collect(java.util.stream.Collectors.joining("\n"));
  }

  private CityPlan plan() {
    return here(() -> house.getBean(CityPlans.class).current());
  }

  private <T> T here(Supplier<T> work) {
    var city = house.getBean(Cities.class).bySlug(slug).orElseThrow();
    return Tenant.call(city.id(), work);
  }
}
