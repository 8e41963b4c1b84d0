package org.lotsenhaus.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.shared.Language.ENGLISH;
import static org.lotsenhaus.shared.Language.GERMAN;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.LastChanges;
import org.lotsenhaus.municipality.Municipality;
import org.lotsenhaus.municipality.Room;
import org.lotsenhaus.municipality.TextState;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class NewPlacesTest {

  @Autowired MockMvcTester web;
  @Autowired CityPlans plans;
  @Autowired LastChanges changes;
  @Autowired JdbcClient jdbc;

  private AdminForms admin;
  private TestCity city;

  @BeforeEach
  void an_administrator(TestCity city) {
    this.city = city;
    admin = new AdminForms(web, city);
  }

  @Test
  void a_unit_begins_with_its_desk_and_waiting_area() {
    var added =
        addUnit(
            "Einbürgerung",
            "parent",
            "residence",
            "desks",
            "3",
            "waiting_area",
            "area_b",
            "valid_from",
            "2026-11-01");
    assertThat(added)
        .hasStatus(303)
        .hasRedirectedUrl(city.path("/admin/units/einbuergerung?saved"));
    assertThat(plan().compartmentOf("einbuergerung")).isEqualTo("foreigners_office");
    assertThat(plan().unit("einbuergerung").orElseThrow().name(GERMAN)).isEqualTo("Einbürgerung");
    assertThat(plan().desk("3").orElseThrow().serves()).contains("residence", "einbuergerung");
    assertThat(plan().area("area_b").orElseThrow().units()).contains("einbuergerung");
    assertThat(admin.logged(jdbc)).contains("change_plan unit einbuergerung", "change_plan desk 3");
  }

  @Test
  void a_unit_needs_a_protected_area_from_somewhere() {
    assertThat(addUnit("Irgendwo")).hasStatus(422).bodyText().contains("Schutzbereich", "Irgendwo");
    assertThat(addUnit("Irgendwo", "compartment", "no_such_area")).hasStatus(422);
    assertThat(addUnit("Irgendwo", "compartment", "counselling")).hasStatus(303);
  }

  @Test
  void a_unit_that_begins_later_can_be_given_concerns_today() {
    addUnit("Später", "compartment", "counselling", "valid_from", "2027-01-01");
    assertThat(plan().units()).extracting("key").doesNotContain("spaeter");
    assertThat(admin.get("/new/concern")).bodyText().contains("value=\"spaeter\"");
  }

  @Test
  void a_site_opens_with_hours_that_can_be_understood() {
    assertThat(addSite("vormittags")).hasStatus(422).bodyText().contains("vormittags");
    assertThat(addSite("Tu 09:00-12:00")).hasStatus(303);
    var site = plan().site("altes_stadtbad").orElseThrow();
    assertThat(site.openingHours()).extracting("rule").containsExactly("Tu 09:00-12:00");
    assertThat(site.outreach()).isTrue();
    assertThat(admin.get("/sites/altes_stadtbad")).hasStatus(200);
  }

  @Test
  void two_waiting_areas_of_a_site_do_not_share_a_letter() {
    assertThat(addArea("A")).hasStatus(422).bodyText().contains("gibt es an dem Standort schon");
    assertThat(addArea("c")).hasStatus(422).bodyText().contains("großen Buchstaben");
    assertThat(addArea("C")).hasStatus(303);
    assertThat(plan().area("area_c").orElseThrow().appointments()).isFalse();
  }

  @Test
  void the_letter_of_an_area_that_has_ended_is_free_again() {
    changeArea("area_b", "Wartebereich B", "2026-11-01");
    assertThat(addArea("B")).hasStatus(303);
    assertThat(plan().area("area_b_2")).isPresent();
  }

  @Test
  void t_is_for_appointments() {
    addArea("T");
    assertThat(plan().area("area_t").orElseThrow().appointments()).isTrue();
  }

  @Test
  void another_german_name_outdates_its_translations() {
    assertThat(changeArea("area_a", "Saal A", "")).hasStatus(303);
    var name = plan().area("area_a").orElseThrow().name();
    assertThat(name.in(GERMAN)).isEqualTo("Saal A");
    assertThat(name.state(ENGLISH)).contains(TextState.OUTDATED);
  }

  @Test
  void a_room_is_added_changed_and_ended() {
    var room =
        new String[] {"name", "Großer Raum", "floor", "1", "seats", "60", "open_to", "PARTNERS"};
    assertThat(admin.post("/new/room?site=house", room)).hasStatus(303);
    assertThat(room("grosser_raum").openTo()).containsExactly(Room.OpenTo.PARTNERS);
    assertThat(admin.post("/rooms/grosser_raum", "name", "Saal", "floor", "1", "seats", "0"))
        .hasStatus(422);
    admin.post(
        "/rooms/grosser_raum",
        "name",
        "Saal",
        "floor",
        "1",
        "seats",
        "8",
        "last_day",
        "2026-11-01");
    assertThat(room("grosser_raum").seats()).isEqualTo(8);
    assertThat(room("grosser_raum").validOn(plan().day())).isFalse();
    assertThat(changedBy(city.call(() -> changes.ofRoom("grosser_raum")))).isTrue();
  }

  @Test
  void a_partner_is_added_and_can_staff_a_desk() {
    assertThat(admin.post("/new/partner", "name", "Caritas", "kind", "WELFARE")).hasStatus(303);
    assertThat(admin.get("/desks")).bodyText().contains("value=\"caritas\"");
    assertThat(admin.post("/new/partner", "name", "Caritas", "kind", "CIRCUS")).hasStatus(422);
    assertThat(admin.post("/partners/caritas", "name", "Caritasverband", "kind", "WELFARE"))
        .hasStatus(303);
    assertThat(admin.get("/partners")).bodyText().contains("Caritasverband");
    assertThat(admin.logged(jdbc)).contains("change_plan partner caritas");
  }

  @Test
  void nothing_can_be_added_to_a_site_that_is_not_there() {
    assertThat(admin.get("/new/area?site=castle")).hasStatus(404);
    assertThat(admin.get("/areas/castle")).hasStatus(404);
    assertThat(admin.get("/rooms/castle")).hasStatus(404);
    assertThat(admin.get("/partners/castle")).hasStatus(404);
  }

  private MvcTestResult addUnit(String name, String... fields) {
    var all = new ArrayList<>(List.of("official_name", name, "kind", "UNIT"));
    all.addAll(List.of(fields));
    return admin.post("/new/unit", all.toArray(String[]::new));
  }

  private MvcTestResult addSite(String hours) {
    return admin.post(
        "/new/site",
        "name",
        "Altes Stadtbad",
        "street",
        "Neusser Straße 60",
        "postcode",
        "47798",
        "place",
        "Krefeld",
        "hours",
        hours,
        "outreach",
        "true");
  }

  private MvcTestResult addArea(String letter) {
    return admin.post("/new/area?site=house", "letter", letter, "name", "Neu", "floor", "0");
  }

  private MvcTestResult changeArea(String key, String name, String lastDay) {
    var letter = key.substring(key.length() - 1).toUpperCase(Locale.ROOT);
    return admin.post(
        "/areas/" + key,
        "letter",
        letter,
        "name",
        name,
        "floor",
        "0",
        "units",
        "residence",
        "last_day",
        lastDay);
  }

  private Room room(String key) {
    return Municipality.find(plan().city().rooms(), key).orElseThrow();
  }

  private boolean changedBy(Optional<LastChanges.LastChange> change) {
    return change.orElseThrow().by().equals(city.member(TestStaff.ADMIN).id().toString());
  }

  private CityPlan plan() {
    return city.call(() -> plans.current());
  }
}
