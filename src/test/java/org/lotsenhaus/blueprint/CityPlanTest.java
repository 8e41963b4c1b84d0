package org.lotsenhaus.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.municipality.Site;

class CityPlanTest {

  private static final LocalDate TUESDAY = LocalDate.parse("2026-05-12");
  private final CityPlan plan = planOf(Blueprints.small(), TUESDAY);

  @Test
  void a_concern_is_offered_where_a_desk_serves_its_unit_the_house_before_outreach() {
    assertThat(plan.sitesFor(concern("explain_letter")))
        .extracting(Site::key)
        .containsExactly("town_hall", "quarter");
  }

  @Test
  void a_concern_may_be_served_at_one_site_only() {
    assertThat(plan.sitesFor(concern("coffee"))).extracting(Site::key).containsExactly("quarter");
    assertThat(plan.areasFor(concern("coffee"))).extracting("letter").containsExactly("E");
  }

  @Test
  void a_desk_serves_the_concerns_of_its_units() {
    assertThat(plan.servedAt("desk_2")).containsExactly("provisional_certificate");
    assertThat(plan.servedAt("stube_1")).containsExactlyInAnyOrder("explain_letter", "coffee");
    assertThat(plan.servedAt("no_such_desk")).isEmpty();
  }

  @Test
  void a_protected_area_is_the_units_own_or_that_of_the_nearest_one_above() {
    assertThat(plan.compartmentOf("residence")).isEqualTo("papers");
    assertThat(plan.compartmentsAt(plan.desk("desk_1").orElseThrow())).containsExactly("advice");
  }

  @Test
  void what_is_not_offered_is_not_found_but_remembered() {
    assertThat(plan.concern("school_place")).isEmpty();
    assertThat(plan.concernEver("school_place")).isPresent();
    assertThatThrownBy(() -> plan.concernEver("school_place").orElseThrow().unit())
        .hasMessageContaining("school_place");
  }

  @Test
  void the_last_ticket_is_given_some_minutes_before_closing() {
    assertThat(plan.takesTickets("town_hall", at("15:40"))).isTrue();
    assertThat(plan.takesTickets("town_hall", at("15:45"))).isFalse();
    assertThat(plan.isOpen("town_hall", at("15:45"))).isTrue();
    assertThat(plan.takesTickets("nowhere", at("10:00"))).isFalse();
  }

  @Test
  void a_desk_that_has_ended_is_no_longer_listed_but_still_known() {
    var text = Blueprints.smallWith("label: \"2\"", "label: \"2\", valid_until: 2026-05-12");
    assertThat(planOf(text, TUESDAY.minusDays(1)).desks()).hasSize(3);
    assertThat(planOf(text, TUESDAY).desks()).hasSize(2);
    assertThat(planOf(text, TUESDAY).desk("desk_2")).isPresent();
  }

  @Test
  void only_groups_with_something_to_offer_are_shown() {
    assertThat(plan.groups()).extracting("key").containsExactly("residence", "letters_forms");
  }

  private Concern concern(String key) {
    return plan.concern(key).orElseThrow();
  }

  static CityPlan planOf(String yaml, LocalDate day) {
    var blueprint = ReadBlueprint.from(yaml);
    return new CityPlan(blueprint.city(), blueprint.catalogue(), day);
  }

  private static Instant at(String time) {
    return TUESDAY
        .atTime(java.time.LocalTime.parse(time))
        .atZone(ZoneId.of("Europe/Berlin"))
        .toInstant();
  }
}
