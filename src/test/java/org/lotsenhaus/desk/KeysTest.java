package org.lotsenhaus.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.testing.TestStaff.DEMIR;
import static org.lotsenhaus.testing.TestStaff.KOWAL;
import static org.lotsenhaus.testing.TestStaff.RECEPTION;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class KeysTest {

  @Autowired MockMvcTester web;
  @Autowired OwnKeys ownKeys;
  @Autowired JdbcClient jdbc;

  @Test
  void everybody_begins_with_the_keys_of_the_house(TestCity city) {
    assertThat(keys(city, DEMIR)).isEqualTo(DeskKeys.usual());
  }

  @Test
  void somebody_chooses_another_key_and_nobody_else_notices(TestCity city) {
    assertThat(save(city, Map.of(KeyAction.CALL_AGAIN, " N "))).hasStatus(303);
    assertThat(keys(city, DEMIR).of(KeyAction.CALL_AGAIN)).isEqualTo("n");
    assertThat(keys(city, KOWAL).of(KeyAction.CALL_AGAIN)).isEqualTo("r");
  }

  @Test
  void the_log_says_who_chose(TestCity city) {
    save(city, Map.of(KeyAction.CALL_AGAIN, "n"));
    var id = city.member(DEMIR).id().toString();
    assertThat(
            city.call(() ->
                jdbc.sql("select actor from audit_entry where action = 'choose keys'")
                    .query(String.class)
                    .list()))
        .containsExactly(id);
  }

  @Test
  void keys_can_be_swapped(TestCity city) {
    assertThat(save(city, Map.of(KeyAction.PAUSE, "r", KeyAction.CALL_AGAIN, "p"))).hasStatus(303);
    assertThat(keys(city, DEMIR).of(KeyAction.PAUSE)).isEqualTo("r");
    assertThat(keys(city, DEMIR).of(KeyAction.CALL_AGAIN)).isEqualTo("p");
  }

  @Test
  void one_key_does_one_thing(TestCity city) {
    assertThat(save(city, Map.of(KeyAction.PAUSE, "r")))
        .hasStatus(422)
        .bodyText()
        .contains("R gehört schon zu: Noch einmal aufrufen", "Nicht gespeichert.");
    assertThat(keys(city, DEMIR)).isEqualTo(DeskKeys.usual());
  }

  @Test
  void a_key_is_one_character(TestCity city) {
    assertThat(save(city, Map.of(KeyAction.PAUSE, "pause")))
        .hasStatus(422)
        .bodyText()
        .contains("Bitte nur ein Zeichen.", "value=\"PAUSE\"");
  }

  @Test
  void an_empty_field_is_no_key(TestCity city) {
    save(city, Map.of(KeyAction.PAUSE, "", KeyAction.NOTE, ""));
    assertThat(keys(city, DEMIR).of(KeyAction.PAUSE)).isNull();
    assertThat(keys(city, DEMIR).of(KeyAction.SEARCH)).isEqualTo("/");
  }

  @Test
  void all_keys_can_be_switched_off_enter_too(TestCity city) {
    var sent = fields(Map.of());
    sent.remove("on");
    post(city, "/keys", sent);
    assertThat(keys(city, DEMIR).on()).isFalse();
    assertThat(keys(city, DEMIR).enter()).isNull();
    assertThat(web.get().uri(city.path("/desk")).with(city.signedIn(DEMIR)))
        .bodyText()
        .doesNotContain("data-key");
  }

  @Test
  void there_is_a_way_back(TestCity city) {
    save(city, Map.of(KeyAction.PAUSE, "x"));
    post(city, "/keys/usual", Map.of());
    assertThat(keys(city, DEMIR)).isEqualTo(DeskKeys.usual());
  }

  @Test
  void the_reception_chooses_too_and_others_have_no_keys(TestCity city) {
    assertThat(web.get().uri(city.path("/keys")).with(city.signedIn(RECEPTION))).hasStatusOk();
    assertThat(web.get().uri(city.path("/keys")).with(city.signedIn(TestStaff.HEAD)))
        .hasStatus(403);
  }

  private DeskKeys keys(TestCity city, String login) {
    return city.asStaff(login, () -> ownKeys.of(city.member(login)));
  }

  private MvcTestResult save(TestCity city, Map<KeyAction, String> different) {
    return post(city, "/keys", fields(different));
  }

  private static Map<String, String> fields(Map<KeyAction, String> different) {
    var fields = new HashMap<String, String>();
    fields.put("on", "true");
    for (var action : KeyAction.values()) {
      fields.put(action.field(), different.getOrDefault(action, action.usual()));
    }
    return fields;
  }

  private MvcTestResult post(TestCity city, String path, Map<String, String> fields) {
    var request = web.post().uri(city.path(path)).with(csrf()).with(city.signedIn(DEMIR));
    fields.forEach((name, value) -> request.param(name, value));
    return request.exchange();
  }
}
