package org.lotsenhaus.people.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.COLLEAGUE;
import static org.lotsenhaus.testing.TestStaff.PARTNER_CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.RESIDENCE_CASE_MANAGER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.people.FindPeople;
import org.lotsenhaus.people.Person;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class IntakePagesTest {

  private static final String ARABIC = "محمد";

  @Autowired MockMvcTester web;
  @Autowired FindPeople find;
  @Autowired JdbcClient jdbc;

  @Test
  void somebody_is_taken_in_with_what_they_told(TestCity city) {
    var id =
        takenIn(
            city,
            "given=Samira",
            "family=Haddad",
            "day=14",
            "month=3",
            "year=1989",
            "language1=ar-apc",
            "level1=NATIVE",
            "language2=en",
            "level2=B1",
            "wish=WOMAN",
            "contact=0151 2345678");
    assertThat(page(city, CASE_MANAGER, id))
        .hasStatusOk()
        .bodyText()
        .contains("Samira Haddad", "14. März 1989", "Arabisch (Levante), Englisch (B1)")
        .contains("eine Frau", "+491512345678");
  }

  @Test
  void who_knows_only_the_year_says_only_the_year(TestCity city) {
    var id = takenIn(city, "family=Haddad", "year=1989");
    assertThat(page(city, CASE_MANAGER, id)).bodyText().contains("<dd>1989</dd>");
  }

  @Test
  void what_is_wrong_is_said_and_what_was_typed_stays(TestCity city) {
    assertThat(post(city, "/people", "given=Samira", "day=31", "month=2", "year=1989"))
        .hasStatus(422)
        .bodyText()
        .contains("Diesen Tag gibt es nicht", "value=\"Samira\"");
    assertThat(post(city, "/people", "contact=nirgends"))
        .hasStatus(422)
        .bodyText()
        .contains("mindestens einen Namen", "keine Handynummer", "value=\"nirgends\"");
  }

  @Test
  void somebody_perhaps_known_is_shown_with_the_reasons_first(TestCity city) {
    var known = takenIn(city, "given=Mohammed", "family=Al-Ahmad", "day=3", "month=4", "year=1990");
    var alike =
        post(
            city,
            "/people",
            "own_given=" + ARABIC,
            "own_family=الأحمد",
            "day=4",
            "month=3",
            "year=1990",
            "address=Ostwall 1");
    assertThat(alike)
        .hasStatus(409)
        .bodyText()
        .contains("Ist die Person schon bekannt?", "Tag und Monat vertauscht")
        .contains(known.toString(), ARABIC, "Ostwall 1");
    assertThat(found(city, "Al-Ahmad")).hasSize(1);
  }

  @Test
  void somebody_else_is_taken_in_and_not_asked_about_again(TestCity city) {
    var known = takenIn(city, "given=Mohammed", "family=Al-Ahmad", "year=1990");
    var other = takenIn(city, "given=Muhamed", "family=Alahmad", "year=1990", "other=" + known);
    assertThat(found(city, "Alahmad")).hasSize(2);
    assertThat(page(city, CASE_MANAGER, other)).bodyText().doesNotContain("Vielleicht dieselbe");
  }

  @Test
  void whoever_looked_at_one_is_asked_about_another_who_came_meanwhile(TestCity city) {
    var known = takenIn(city, "given=Mohammed", "family=Al-Ahmad", "year=1990");
    takenIn(city, "given=Muhamed", "family=Alahmad", "year=1990", "other=" + known);
    assertThat(
            post(
                city, "/people", "given=Mohamed", "family=Al Ahmad", "year=1990", "other=" + known))
        .hasStatus(409);
  }

  @Test
  void what_was_typed_of_somebody_known_is_offered_where_nothing_was_known(TestCity city) {
    var id = takenIn(city, "given=Mohammed", "family=Al-Ahmad", "year=1990");
    var path = "/people/" + id + "/additions";
    assertThat(post(city, path, "given=Muhamed", "own_given=" + ARABIC, "address=Ostwall 1"))
        .bodyText()
        .contains("value=\"Mohammed\"", "value=\"" + ARABIC + "\"", "Ostwall 1")
        .doesNotContain("Muhamed");
    post(city, "/people/" + id + "/address-block");
    assertThat(post(city, path, "address=Ostwall 1")).hasStatus(303);
  }

  @Test
  void what_was_typed_can_be_changed_after_the_question(TestCity city) {
    assertThat(post(city, "/people", "family=Haddad", "again=true"))
        .hasStatusOk()
        .bodyText()
        .contains("value=\"Haddad\"");
    assertThat(found(city, "Haddad")).isEmpty();
  }

  @Test
  void two_records_are_merged_and_separated_again(TestCity city) {
    var kept = takenIn(city, "given=Mohammed", "family=Al-Ahmad", "year=1990");
    var other = takenIn(city, "given=Samira", "family=Haddad", "year=1950");
    assertThat(get(city, "/people/" + kept + "/merge?other=" + other)).hasStatusOk();
    assertThat(post(city, "/people/" + kept + "/merge", "other=" + other)).hasStatus(303);
    assertThat(page(city, CASE_MANAGER, kept)).bodyText().contains("Zusammengeführte Einträge");
    assertThat(page(city, CASE_MANAGER, other)).bodyText().contains("schon bekannt war");
    post(city, "/people/" + other + "/merge/undo");
    assertThat(page(city, CASE_MANAGER, kept)).bodyText().doesNotContain("Zusammengeführte");
  }

  @Test
  void who_is_protected_is_masked_until_somebody_presses(TestCity city) {
    var id = takenIn(city, "given=Samira", "family=Haddad", "contact=s@example.org", "address=A 1");
    assertThat(post(city, "/people/" + id + "/address-block")).hasStatus(303);
    assertThat(page(city, CASE_MANAGER, id))
        .bodyText()
        .contains("Geschützte Person")
        .doesNotContain("Haddad", "s@example.org", "A 1");
    assertThat(get(city, "/people?q=Haddad"))
        .bodyText()
        .contains("Geschützte Person", "Eine Person gefunden")
        .doesNotContain("Samira");
    assertThat(get(city, "/people/" + id + "/edit")).hasStatus(303);
    assertThat(post(city, "/people/" + id + "/edit")).bodyText().contains("Haddad", "A 1");
    assertThat(readsOf(city, id)).contains("read under an address block");
    post(city, "/people/" + id + "/address-block/end");
    assertThat(page(city, CASE_MANAGER, id)).bodyText().contains("Haddad");
  }

  @Test
  void what_changed_is_shown(TestCity city) {
    var id = takenIn(city, "given=Olena", "family=Petrenko", "year=1990");
    assertThat(get(city, "/people/" + id + "/edit")).bodyText().contains("value=\"Petrenko\"");
    assertThat(post(city, "/people/" + id, "given=Olena", "family=")).hasStatus(303);
    assertThat(post(city, "/people/" + id, "given=", "family=")).hasStatus(422);
    assertThat(page(city, CASE_MANAGER, id)).bodyText().doesNotContain("Petrenko");
  }

  @Test
  void every_look_at_a_person_is_written_down(TestCity city) {
    var id = takenIn(city, "family=Haddad");
    page(city, COLLEAGUE, id);
    assertThat(readsOf(city, id)).containsExactly("read a person");
  }

  @Test
  void who_is_behind_the_wall_is_as_absent_as_who_never_came(TestCity city) {
    var id = takenIn(city, "given=Samira", "family=Haddad");
    for (var login : List.of(RESIDENCE_CASE_MANAGER, PARTNER_CASE_MANAGER)) {
      for (var path : List.of("", "/edit", "/merge?other=" + id, "/consents/new")) {
        var wanted = get(city, login, "/people/" + id + path);
        var never = UUID.randomUUID();
        var absent =
            get(city, login, "/people/" + never + path.replace(id.toString(), never.toString()));
        assertThat(wanted).hasStatus(404);
        assertThat(text(wanted, id)).isEqualTo(text(absent, never));
      }
      assertThat(get(city, login, "/people?q=Haddad")).bodyText().contains("Niemand gefunden");
      assertThat(send(city, login, "/people/" + id, "family=X")).hasStatus(404);
    }
  }

  private static String text(MvcTestResult answer, UUID id) {
    try {
      return answer.getResponse().getContentAsString().replace(id.toString(), "");
    } catch (java.io.UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private List<String> readsOf(TestCity city, UUID id) {
    return city.call(() ->
        jdbc.sql("select action from audit_entry where subject = ? and kind = 'READ' order by at")
            .param("person " + id)
            .query(String.class)
            .list());
  }

  private List<Person> found(TestCity city, String name) {
    return city.as(CASE_MANAGER, () -> find.byName(name));
  }

  private UUID takenIn(TestCity city, String... fields) {
    var answer = post(city, "/people", fields);
    assertThat(answer).hasStatus(303);
    var place = String.valueOf(answer.getResponse().getRedirectedUrl());
    return UUID.fromString(place.substring(place.lastIndexOf('/') + 1).replace("?saved", ""));
  }

  private MvcTestResult page(TestCity city, String login, UUID id) {
    return get(city, login, "/people/" + id);
  }

  private MvcTestResult get(TestCity city, String path) {
    return get(city, CASE_MANAGER, path);
  }

  private MvcTestResult get(TestCity city, String login, String path) {
    return web.get()
        .uri(city.path(path))
        .header("Accept-Language", "de")
        .with(city.signedIn(login))
        .exchange();
  }

  private MvcTestResult post(TestCity city, String path, String... fields) {
    return send(city, CASE_MANAGER, path, fields);
  }

  private MvcTestResult send(TestCity city, String login, String path, String... fields) {
    var form =
        web.post()
            .uri(city.path(path))
            .header("Accept-Language", "de")
            .with(city.signedIn(login))
            .with(csrf());
    for (var field : fields) {
      var parts = field.split("=", 2);
      form = form.param(parts[0], parts[1]);
    }
    return form.exchange();
  }
}
