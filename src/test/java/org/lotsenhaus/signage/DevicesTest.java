package org.lotsenhaus.signage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class DevicesTest {

  private static final Pattern LINK = Pattern.compile("/pair/([A-Za-z0-9_-]{32})");

  @Autowired MockMvcTester house;
  @Autowired Devices devices;

  @Test
  void the_link_of_a_new_device_is_shown_once(TestCity city) throws Exception {
    var added = add(city, "Kiosk am Eingang", "KIOSK_58");
    assertThat(added).hasStatusOk().bodyText().contains("Kiosk am Eingang", "58 mm", "/pair/");
    assertThat(list(city))
        .hasStatusOk()
        .bodyText()
        .contains("Kiosk am Eingang")
        .doesNotContain("/pair/");
  }

  @Test
  void the_database_keeps_no_secret(TestCity city) throws Exception {
    var secret = secret(add(city, "Kiosk", "KIOSK_80"));
    var kept = city.call(() -> devices.all());
    assertThat(kept).hasSize(1).allSatisfy(it -> assertThat(it.toString()).doesNotContain(secret));
    assertThat(new Secret(secret).hash()).hasSize(64).isNotEqualTo(secret);
  }

  @Test
  void opening_the_link_makes_the_browser_a_kiosk(TestCity city) throws Exception {
    var secret = secret(add(city, "Kiosk", "KIOSK_80"));
    var paired = house.get().uri(city.path("/pair/" + secret)).exchange();
    assertThat(paired).hasStatus(303).hasHeader("Location", city.path("/kiosk/house"));
    assertThat(paired.getResponse().getHeader("Set-Cookie"))
        .contains("device=" + secret, "HttpOnly", "Path=" + city.path(""), "SameSite=Lax");
  }

  @Test
  void a_display_is_led_to_its_board(TestCity city) throws Exception {
    var secret = secret(add(city, "Anzeige", "DISPLAY"));
    assertThat(house.get().uri(city.path("/pair/" + secret)))
        .hasStatus(303)
        .hasHeader("Location", city.path("/display/house"));
  }

  @Test
  void a_device_that_was_ended_is_a_stranger(TestCity city) throws Exception {
    var secret = secret(add(city, "Kiosk", "KIOSK"));
    var id = city.call(() -> devices.all()).getFirst().id();
    assertThat(
            house
                .post()
                .uri(city.path("/admin/devices/" + id + "/end"))
                .with(city.signedIn(TestStaff.ADMIN))
                .with(csrf()))
        .hasStatus(303);
    assertThat(house.get().uri(city.path("/pair/" + secret))).hasStatus(404);
    assertThat(city.call(() -> devices.bySecret(secret))).isEmpty();
  }

  @Test
  void the_device_of_one_city_is_unknown_in_another(TestCity city, TestCity other)
      throws Exception {
    var secret = secret(add(city, "Kiosk", "KIOSK"));
    assertThat(house.get().uri(other.path("/pair/" + secret))).hasStatus(404);
  }

  @Test
  void only_an_administrator_names_devices(TestCity city) {
    assertThat(house.get().uri(city.path("/admin/devices")).with(city.signedIn(TestStaff.HEAD)))
        .hasStatus(403);
  }

  private MvcTestResult list(TestCity city) {
    return house
        .get()
        .uri(city.path("/admin/devices"))
        .with(city.signedIn(TestStaff.ADMIN))
        .exchange();
  }

  private MvcTestResult add(TestCity city, String name, String kind) {
    return house
        .post()
        .uri(city.path("/admin/devices"))
        .param("name", name)
        .param("site", "house")
        .param("kind", kind)
        .with(city.signedIn(TestStaff.ADMIN))
        .with(csrf())
        .exchange();
  }

  private static String secret(MvcTestResult page) throws Exception {
    var link = LINK.matcher(page.getResponse().getContentAsString());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }
}
