package org.lotsenhaus.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.casework.TestCases.get;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.COLLEAGUE;
import static org.lotsenhaus.testing.TestStaff.PARTNER_CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.RESIDENCE_CASE_MANAGER;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.casework.TestCases;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.people.Someone;
import org.lotsenhaus.referrals.Referral.Decline;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseTest
class CaseReferralsTest {

  @Autowired MockMvcTester web;
  @Autowired TestCases cases;
  @Autowired Referring referring;
  @Autowired AnswerReferral answer;
  @Autowired RegisterPerson register;

  @Test
  void the_case_lists_where_the_person_was_sent_and_leads_to_the_next(TestCity city) {
    var id = cases.samira(city);
    assertThat(get(web, city, CASE_MANAGER, "/cases/" + id + "/referrals"))
        .hasStatusOk()
        .bodyText()
        .contains("Noch kein Verweis.", "/referrals/new?person=" + cases.personOf(city, id));
    var referral = sent(city, id);
    assertThat(get(web, city, CASE_MANAGER, "/cases/" + id + "/referrals"))
        .bodyText()
        .contains("/referrals/" + referral, "Jobcenter", "Noch ohne Antwort");
    for (var login : List.of(COLLEAGUE, PARTNER_CASE_MANAGER, RESIDENCE_CASE_MANAGER)) {
      assertThat(get(web, city, login, "/cases/" + id + "/referrals")).hasStatus(404);
    }
  }

  @Test
  void each_step_of_a_referral_stands_in_the_course_of_the_case(TestCity city) {
    var id = cases.samira(city);
    var declined = sent(city, id);
    city.asStaff(
        PARTNER_CASE_MANAGER,
        () -> {
          answer.decline(declined, Decline.NO_PLACE, "ab Mai wieder");
          return true;
        });
    assertThat(get(web, city, CASE_MANAGER, "/cases/" + id))
        .bodyText()
        .contains("Verweis: Gesendet", "Verweis: Abgelehnt", "Jobcenter, Arbeit")
        .contains("Kein Platz frei: ab Mai wieder", "/referrals/" + declined);
  }

  @Test
  void the_recipient_reads_in_which_language_and_how_the_person_is_met(TestCity city) {
    var someone = Someone.called("Samira", "Haddad").speaking("ar-apc").at("samira@example.org");
    var person = referring.person(city, someone.profile());
    referring.agreed(city, person);
    var id = referring.sent(city, person);
    assertThat(get(web, city, PARTNER_CASE_MANAGER, "/referrals/" + id))
        .bodyText()
        .contains("Samira Haddad", "Arabisch (Levante)", "Muttersprache", "samira@example.org");
  }

  @Test
  void who_is_protected_is_not_named_and_is_met_by_way_of_the_sender(TestCity city) {
    var someone =
        Someone.called("Samira", "Haddad")
            .alsoWriting("سميرة", "حداد")
            .at("samira@example.org")
            .profile();
    var person = referring.person(city, someone);
    referring.agreed(city, person);
    var id = referring.sent(city, person);
    city.asStaff(
        CASE_MANAGER,
        () -> {
          register.block(person);
          return true;
        });
    assertThat(get(web, city, PARTNER_CASE_MANAGER, "/referrals/" + id))
        .bodyText()
        .contains("Geschützte Person", "Auskunftssperre: Den Kontakt stellt")
        .doesNotContain("Haddad", "حداد", "samira@example.org");
  }

  private UUID sent(TestCity city, UUID caseId) {
    var person = cases.personOf(city, caseId);
    referring.agreed(city, person);
    return referring.sent(city, person);
  }
}
