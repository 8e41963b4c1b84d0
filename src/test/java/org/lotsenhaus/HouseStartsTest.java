package org.lotsenhaus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseTest
class HouseStartsTest {

  @Autowired MockMvcTester house;

  @Test
  void a_city_has_a_front_door(TestCity city) {
    assertThat(house.get().uri(city.path("")))
        .hasStatusOk()
        .bodyText()
        .contains("Einen Brief verstehen", city.name());
  }

  @Test
  void a_page_for_staff_asks_who_is_there(TestCity city) {
    assertThat(house.get().uri(city.path("/audit")))
        .hasStatus(302)
        .redirectedUrl()
        .contains(city.path("/sign-in"));
  }

  @Test
  void staff_of_one_city_are_nobody_in_another(TestCity city, TestCity other) {
    assertThat(house.get().uri(other.path("/audit")).with(city.signedIn(TestStaff.DATA_PROTECTION)))
        .hasStatus(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/nowhere", "/nowhere/concerns", "/favicon.ico", "/Krefeld%20", "/demo-clock"})
  void where_no_city_lives_a_page_says_so(String path) {
    assertThat(house.get().uri(java.net.URI.create(path))).hasStatus(404);
  }
}
