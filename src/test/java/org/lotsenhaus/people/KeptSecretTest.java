package org.lotsenhaus.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.people.Someone.called;
import static org.lotsenhaus.testing.TestPlan.COUNSELLING;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.people.PersonLinks.Subject;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseTest
class KeptSecretTest {

  @Autowired RegisterPerson register;
  @Autowired PersonLinks links;
  @Autowired MockMvcTester web;

  @Test
  void what_a_link_leads_to_stays_in_no_cache_and_its_address_is_told_to_nobody(TestCity city) {
    var person = person(city);
    var token =
        city.as(
            CASE_MANAGER, () -> links.open(Subject.FILE, person, COUNSELLING, Duration.ofDays(9)));
    assertThat(web.get().uri(city.path("/my/file/" + token)))
        .hasStatusOk()
        .hasHeader("Cache-Control", "no-store")
        .hasHeader("Referrer-Policy", "no-referrer");
  }

  @Test
  void what_staff_saw_is_not_behind_the_back_button(TestCity city) {
    for (var page : List.of("/people/" + person(city), "/cases", "/today", "/referrals")) {
      assertThat(web.get().uri(city.path(page)).with(city.signedIn(CASE_MANAGER)))
          .hasStatusOk()
          .hasHeader("Cache-Control", "no-store");
    }
  }

  private UUID person(TestCity city) {
    return city.as(
        CASE_MANAGER, () -> register.register(COUNSELLING, called("Samira", "Haddad").profile()));
  }
}
