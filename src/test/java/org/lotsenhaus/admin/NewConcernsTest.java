package org.lotsenhaus.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.shared.Language.ENGLISH;
import static org.lotsenhaus.shared.Language.GERMAN;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class NewConcernsTest {

  @Autowired MockMvcTester web;
  @Autowired CityPlans plans;
  @Autowired JdbcClient jdbc;

  private AdminForms admin;
  private TestCity city;

  @BeforeEach
  void an_administrator(TestCity city) {
    this.city = city;
    admin = new AdminForms(web, city);
  }

  @Test
  void a_concern_is_offered_where_its_unit_is_served_and_waits_for_translations() {
    var added = add("Führerschein umschreiben", "unit", "residence", "documents", "passport");
    assertThat(added).hasStatus(303).hasRedirectedUrl(concernPath("fuehrerschein_umschreiben"));
    var concern = plan().concern("fuehrerschein_umschreiben").orElseThrow();
    assertThat(concern.title().in(ENGLISH)).isEqualTo("Führerschein umschreiben");
    assertThat(concern.title().state(ENGLISH)).isEmpty();
    assertThat(concern.documents()).containsExactly("passport");
    assertThat(plan().servedAt("3")).contains("fuehrerschein_umschreiben");
    assertThat(admin.get("/translations?sort=concern&open"))
        .bodyText()
        .contains("Führerschein umschreiben");
    assertThat(admin.logged(jdbc)).contains("change_plan concern fuehrerschein_umschreiben");
  }

  @Test
  void a_second_concern_of_the_same_name_gets_its_own_key() {
    add("Karte abholen", "unit", "residence");
    add("Karte abholen", "unit", "residence");
    assertThat(plan().concern("karte_abholen")).isPresent();
    assertThat(plan().concern("karte_abholen_2")).isPresent();
  }

  @Test
  void what_is_missing_is_said_and_what_was_typed_stays() {
    assertThat(admin.post("/new/concern", "title", "Halb fertig", "minutes", "0"))
        .hasStatus(422)
        .bodyText()
        .contains("Halb fertig", "mindestens einen Weg", "passende ganze Zahl", "fehlt etwas");
    assertThat(plan().concernEver("halb_fertig")).isEmpty();
  }

  @Test
  void nothing_unknown_gets_into_a_concern() {
    add("Sehr seltsam", "unit", "residence", "documents", "crown_jewels", "more_desks", "99");
    var concern = plan().concern("sehr_seltsam").orElseThrow();
    assertThat(concern.documents()).isEmpty();
    assertThat(concern.desks()).isEmpty();
    assertThat(add("Ohne Amt", "unit", "ministry")).hasStatus(422);
  }

  @Test
  void a_desk_serves_a_concern_beside_those_of_its_unit() {
    add("Hilfe beim Umzug", "unit", "counselling", "more_desks", "1");
    assertThat(plan().servedAt("1")).contains("hilfe_beim_umzug");
    assertThat(plan().servedAt("2")).doesNotContain("hilfe_beim_umzug");
  }

  @Test
  void a_concern_that_begins_later_is_not_offered_yet() {
    add("Kommt noch", "unit", "residence", "valid_from", "2027-01-01");
    assertThat(plan().concern("kommt_noch")).isEmpty();
    assertThat(plan().concernEver("kommt_noch")).isPresent();
  }

  @Test
  void a_shared_concern_comes_with_its_languages_group_and_documents() {
    assertThat(admin.get("/new/shared-concern")).bodyText().contains("value=\"room_move_repair\"");
    assertThat(take("room_move_repair", "counselling")).hasStatus(303);
    var concern = plan().concern("room_move_repair").orElseThrow();
    assertThat(concern.unit()).isEqualTo("counselling");
    assertThat(concern.title().state(ENGLISH)).isPresent();
    assertThat(plan().documents(concern)).doesNotContainNull();
    assertThat(plan().group(String.valueOf(concern.group()))).isPresent();
    assertThat(admin.get("/new/shared-concern"))
        .bodyText()
        .doesNotContain("value=\"room_move_repair\"");
  }

  @Test
  void a_shared_concern_is_not_taken_twice() {
    take("room_move_repair", "counselling");
    assertThat(take("room_move_repair", "residence")).hasStatus(422);
    assertThat(plan().concern("room_move_repair").orElseThrow().unit()).isEqualTo("counselling");
  }

  @Test
  void the_front_door_finds_what_was_added() {
    add("Führerschein umschreiben", "unit", "residence", "group", "papers");
    assertThat(web.get().uri(city.path("/concerns/fuehrerschein_umschreiben?lang=de")))
        .hasStatus(200)
        .bodyText()
        .contains("Führerschein umschreiben", "In einem Satz.");
    assertThat(plan().concernEver("fuehrerschein_umschreiben").orElseThrow().summary().in(GERMAN))
        .isEqualTo("In einem Satz.");
  }

  private MvcTestResult add(String title, String... fields) {
    var all = new ArrayList<>(List.of(fields));
    all.addAll(
        List.of("title", title, "summary", "In einem Satz.", "minutes", "10", "ways", "WALK_IN"));
    return admin.post("/new/concern", all.toArray(String[]::new));
  }

  private MvcTestResult take(String concern, String unit) {
    return admin.post("/new/shared-concern", "concern", concern, "unit", unit);
  }

  private String concernPath(String key) {
    return city.path("/admin/concerns/" + key + "?saved");
  }

  private CityPlan plan() {
    return city.call(() -> plans.current());
  }
}
