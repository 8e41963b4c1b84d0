package org.lotsenhaus.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.shared.Language.ARABIC;

import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotsenhaus.blueprint.Change.What;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.TextState;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.tenancy.Cities;
import org.lotsenhaus.testing.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@HouseTest
class ExportBlueprintTest {

  @Autowired ApplicationContext house;
  @Autowired ImportFile importFile;
  @Autowired ExportBlueprint export;
  private final String slug = "town-" + UUID.randomUUID().toString().substring(0, 8);

  @ParameterizedTest
  @ValueSource(strings = {"krefeld", "moenchengladbach", "moers"})
  void a_city_comes_out_as_it_went_in(String city) {
    var yaml = Blueprints.text(city).replaceFirst("slug: .*", "slug: " + slug);
    importFile.run(yaml);
    var exported = here(export::city);
    assertThat(ImportBlueprint.read(exported)).isEqualTo(ImportBlueprint.read(yaml));
    assertThat(importFile.run(exported)).isEmpty();
  }

  @Test
  void how_to_reach_the_city_comes_out_too() {
    var contact = "contact: {email: haus@stadt.example, phone: 02151 123-0}\n";
    importFile.run(small().replaceFirst("(?m)^languages:", contact + "languages:"));
    var exported = here(export::city);
    assertThat(exported).contains("email: haus@stadt.example", "phone: 02151 123-0");
    assertThat(importFile.run(exported)).isEmpty();
  }

  @Test
  void what_has_ended_and_what_is_outdated_comes_out_too() {
    importFile.run(small());
    importFile.run(
        small()
            .replace("Kaffee trinken", "Tee trinken")
            .replaceFirst("(?m)^  - .key: desk_2.*\n", ""));
    var exported = here(export::city);
    assertThat(exported).contains("valid_until: '2026-11-24'").contains("state: outdated");
    assertThat(importFile.run(exported)).isEmpty();
  }

  @Test
  void another_city_takes_in_the_catalogue_of_the_first() {
    importFile.run(Blueprints.text("krefeld").replaceFirst("slug: .*", "slug: " + slug));
    var catalogue = here(export::catalogue);
    var other = slug + "-small";
    importFile.run(Blueprints.small().replace("kleinstadt", other));
    var changes =
        in(
            other,
            () -> house.getBean(ImportBlueprint.class).apply(ImportBlueprint.read(catalogue)));
    assertThat(changes).isNotEmpty().noneMatch(it -> it.what() == What.ENDED);
    var plan = in(other, () -> house.getBean(CityPlans.class).current());
    assertThat(plan.concernEver("naturalisation_advice").orElseThrow().title().state(ARABIC))
        .contains(TextState.DRAFTED);
    assertThat(plan.concern("explain_letter").orElseThrow().unit()).isEqualTo("office");
    assertThat(names(plan)).doesNotContain("naturalisation_advice");
  }

  @Test
  void a_catalogue_names_no_unit_and_no_place() {
    importFile.run(small());
    assertThat(here(export::catalogue)).doesNotContain("unit:", "desks:", "slug:");
  }

  private static java.util.List<String> names(CityPlan plan) {
    return plan.concerns().stream().map(it -> it.key()).toList();
  }

  private String small() {
    return Blueprints.small().replace("kleinstadt", slug);
  }

  private <T> T here(Supplier<T> work) {
    return in(slug, work);
  }

  private <T> T in(String city, Supplier<T> work) {
    return Tenant.call(house.getBean(Cities.class).bySlug(city).orElseThrow().id(), work);
  }
}
