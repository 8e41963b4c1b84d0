package org.lotsenhaus.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.LastChanges;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class PlanPagesTest {

  @Autowired MockMvcTester web;
  @Autowired CityPlans plans;
  @Autowired LastChanges changes;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @Test
  void a_planned_change_takes_over_on_its_day(TestCity city) {
    assertThat(
            post(
                city,
                "/admin/units/residence/successor",
                "new_name",
                "Aufenthalt und Einbürgerung",
                "starts_on",
                "2026-12-01"))
        .hasStatus(303);
    assertThat(plan(city).concern("extend_permit").orElseThrow().unit()).isEqualTo("residence");
    clock.set("2026-12-01T09:30");
    var later = plan(city);
    var unit = later.concern("extend_permit").orElseThrow().unit();
    assertThat(later.unit(unit).orElseThrow().officialName())
        .isEqualTo("Aufenthalt und Einbürgerung");
    assertThat(later.servedAt("3")).contains("extend_permit");
    assertThat(later.compartmentOf(unit)).isEqualTo("foreigners_office");
    assertThat(later.units()).extracting("key").doesNotContain("residence");
  }

  @Test
  void a_change_cannot_be_planned_for_yesterday_and_keeps_what_was_typed(TestCity city) {
    assertThat(
            post(
                city,
                "/admin/units/residence/successor",
                "new_name",
                "Neu gedacht",
                "starts_on",
                "2026-11-23"))
        .hasStatus(422)
        .bodyText()
        .contains("Dieser Tag ist zu früh.", "Neu gedacht");
  }

  @Test
  void a_unit_cannot_stand_below_itself(TestCity city) {
    assertThat(
            post(
                city,
                "/admin/units/department",
                "official_name",
                "Amt",
                "kind",
                "DEPARTMENT",
                "parent",
                "residence",
                "compartment",
                "first_contact"))
        .hasStatus(422);
  }

  @Test
  void hours_that_nobody_understands_are_refused(TestCity city) {
    assertThat(post(city, "/admin/sites/house/hours", "hours", "vormittags", "step", "save"))
        .hasStatus(422)
        .bodyText()
        .contains("vormittags", "nicht zu verstehen");
  }

  @Test
  void hours_are_looked_at_before_they_are_saved(TestCity city) {
    assertThat(
            post(city, "/admin/sites/house/hours", "hours", "Mo-Fr 10:00-11:00", "step", "preview"))
        .hasStatus(200)
        .bodyText()
        .contains("10:00–11:00");
    assertThat(plan(city).site("house").orElseThrow().openingHours().getFirst().rule())
        .isEqualTo("Mo-Fr 08:00-16:00");
  }

  @Test
  void new_hours_hold_from_their_day_on(TestCity city) {
    post(
        city,
        "/admin/sites/house/hours",
        "hours",
        "Mo-Fr 10:00-11:00",
        "from",
        "2026-12-01",
        "step",
        "save");
    assertThat(plan(city).site("house").orElseThrow().openingHours()).hasSize(2);
    assertThat(plan(city).isOpen("house", clock.instant())).isTrue();
    clock.set("2026-12-01T09:30");
    assertThat(plan(city).isOpen("house", clock.instant())).isFalse();
  }

  @Test
  void closures_may_overlap_and_be_taken_back(TestCity city) {
    close(city, "2026-12-01", "2026-12-03", "Umbau");
    close(city, "2026-12-01", "", "Personalversammlung");
    assertThat(plan(city).site("house").orElseThrow().closures()).hasSize(2);
    post(city, "/admin/sites/house/closures/removal", "first", "2026-12-01", "last", "2026-12-03");
    assertThat(plan(city).site("house").orElseThrow().closures())
        .singleElement()
        .satisfies(it ->
            assertThat(it.reason().in(org.lotsenhaus.shared.Language.GERMAN))
                .isEqualTo("Personalversammlung"));
  }

  @Test
  void a_desk_is_added_and_ends_by_a_day(TestCity city) {
    assertThat(
            post(
                city,
                "/admin/desks",
                "label",
                "9",
                "waiting_area",
                "area_b",
                "serves",
                "residence",
                "step_free",
                "true"))
        .hasStatus(303);
    assertThat(plan(city).servedAt("desk_9")).contains("extend_permit");
    post(
        city,
        "/admin/desks/desk_9",
        "label",
        "9",
        "waiting_area",
        "area_b",
        "serves",
        "residence",
        "last_day",
        "2026-11-23");
    assertThat(plan(city).desks()).extracting("key").doesNotContain("desk_9");
  }

  @Test
  void two_desks_at_a_site_do_not_share_a_label(TestCity city) {
    assertThat(
            post(
                city,
                "/admin/desks",
                "label",
                "1",
                "waiting_area",
                "area_b",
                "serves",
                "residence"))
        .hasStatus(422)
        .bodyText()
        .contains("gibt es an dem Standort schon");
  }

  @Test
  void a_concern_without_a_unit_is_not_offered_any_more(TestCity city) {
    assertThat(post(city, "/admin/concerns/collect_card", "minutes", "7", "ways", "WALK_IN"))
        .hasStatus(303);
    assertThat(plan(city).concern("collect_card")).isEmpty();
    assertThat(plan(city).concernEver("collect_card").orElseThrow().minutes()).isEqualTo(7);
  }

  @Test
  void every_change_says_who_made_it(TestCity city) {
    close(city, "2026-12-01", "", "Umbau");
    var admin = city.member(TestStaff.ADMIN).id().toString();
    assertThat(city.call(() -> changes.ofSite("house")).orElseThrow().by()).isEqualTo(admin);
    assertThat(
            city.call(() ->
                jdbc.sql("select action || ' ' || subject from audit_entry where actor = ?")
                    .param(admin)
                    .query(String.class)
                    .list()))
        .contains("change_plan site house");
  }

  @Test
  void what_does_not_exist_is_not_found(TestCity city) {
    for (var path :
        new String[] {"units/x", "sites/x", "desks/x", "concerns/x", "translations/x/y"}) {
      assertThat(web.get().uri(city.path("/admin/" + path)).with(city.signedIn(TestStaff.ADMIN)))
          .hasStatus(404);
    }
  }

  private void close(TestCity city, String first, String last, String reason) {
    assertThat(
            post(
                city,
                "/admin/sites/house/closures",
                "first",
                first,
                "last",
                last,
                "reason",
                reason))
        .hasStatus(303);
  }

  private MvcTestResult post(TestCity city, String path, String... fields) {
    var request = web.post().uri(city.path(path)).header("Accept-Language", "de");
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request.with(csrf()).with(city.signedIn(TestStaff.ADMIN)).exchange();
  }

  private CityPlan plan(TestCity city) {
    return city.call(() -> plans.current());
  }
}
