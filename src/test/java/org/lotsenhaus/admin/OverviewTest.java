package org.lotsenhaus.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseTest
class OverviewTest {

  @Autowired MockMvcTester web;

  @Test
  void every_part_of_the_administration_has_a_place_on_the_overview(TestCity city) {
    var places =
        Arrays.stream(Tab.values())
            .filter(Predicate.not(Tab.OVERVIEW::equals))
            .map(it -> "class=\"lh-go\" href=\"" + city.path("/admin" + it.path()) + "\"")
            .toArray(String[]::new);
    assertThat(new AdminForms(web, city).get("")).hasStatusOk().bodyText().contains(places);
  }
}
