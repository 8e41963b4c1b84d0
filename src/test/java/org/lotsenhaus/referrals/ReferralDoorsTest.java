package org.lotsenhaus.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.testing.TestPlan.JOBCENTER;
import static org.lotsenhaus.testing.TestStaff.PARTNER_CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.RESIDENCE_CASE_MANAGER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.casework.TestCases;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.people.Someone;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseTest
class ReferralDoorsTest {

  @Autowired Referring referring;
  @Autowired TestCases cases;
  @Autowired RegisterPerson register;
  @Autowired MockMvcTester house;

  @Test
  void who_is_not_known_here_can_not_be_sent_on(TestCity city) {
    for (var person : List.of(referring.person(city), UUID.randomUUID())) {
      assertThat(
              house
                  .get()
                  .uri(city.path("/referrals/new?person=" + person))
                  .with(city.signedIn(RESIDENCE_CASE_MANAGER)))
          .hasStatus(404);
    }
  }

  @Test
  void a_referral_of_others_is_not_there(TestCity city) {
    for (var id : List.of(referring.sent(city), UUID.randomUUID())) {
      for (var door : List.of("/acceptance", "/attendance", "/recall", "/link")) {
        assertThat(
                house
                    .post()
                    .uri(city.path("/referrals/" + id + door))
                    .with(city.signedIn(RESIDENCE_CASE_MANAGER))
                    .with(csrf()))
            .hasStatus(404);
      }
    }
  }

  @Test
  void what_a_recipient_may_not_do_is_not_there_either(TestCity city) {
    var id = referring.sent(city);
    for (var door : List.of("/recall", "/link")) {
      assertThat(
              house
                  .post()
                  .uri(city.path("/referrals/" + id + door))
                  .with(city.signedIn(PARTNER_CASE_MANAGER))
                  .with(csrf()))
          .hasStatus(404);
    }
  }

  @Test
  void a_case_of_somebody_else_is_no_case_whether_it_exists_or_not(TestCity city) {
    var hidden = cases.samira(city);
    var profile = Someone.called("Olena", "Petrenko").profile();
    var own =
        city.as(RESIDENCE_CASE_MANAGER, () -> register.register("foreigners_office", profile));
    for (var caseFile : List.of(hidden, UUID.randomUUID())) {
      assertThat(
              house
                  .post()
                  .uri(city.path("/referrals"))
                  .param("person", own.toString())
                  .param("case", caseFile.toString())
                  .param("to", JOBCENTER)
                  .param("topic", "WORK")
                  .param("asked", "A course")
                  .param("warm", "NONE")
                  .param("language", "ar")
                  .param("reason", "Somebody wants to look through the wall")
                  .param("told", "O. Petrenko")
                  .with(city.signedIn(RESIDENCE_CASE_MANAGER))
                  .with(csrf()))
          .hasStatus(404);
    }
  }

  @Test
  void an_answer_that_is_none_of_those_offered_is_refused(TestCity city) {
    var id = referring.sent(city);
    assertThat(
            house
                .post()
                .uri(city.path("/referrals/" + id + "/refusal"))
                .param("why", "NOT_ONE_OF_THEM")
                .with(city.signedIn(PARTNER_CASE_MANAGER))
                .with(csrf()))
        .hasStatus(422);
    assertThat(referring.of(city, id).state()).isEqualTo(Referral.State.SENT);
  }
}
