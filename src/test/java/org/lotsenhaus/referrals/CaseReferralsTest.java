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
import org.lotsenhaus.testing.TestPlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseTest
class CaseReferralsTest {

  @Autowired MockMvcTester web;
  @Autowired TestCases cases;
  @Autowired Referring referring;
  @Autowired AnswerReferral answer;
  @Autowired RegisterPerson register;
  @Autowired JdbcClient jdbc;

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
  void whoever_was_declined_is_led_to_those_who_agreed_or_helped_others(TestCity city) {
    var person = referring.person(city);
    referring.agreed(city, person);
    var id = referring.sent(city, person);
    city.asStaff(PARTNER_CASE_MANAGER, () -> declined(id));
    assertThat(get(web, city, CASE_MANAGER, "/referrals/" + id))
        .bodyText()
        .contains("An eine andere Stelle verweisen")
        .doesNotContain("Wer sonst helfen kann");
    helpedOthers(city, TestPlan.CENTRE);
    assertThat(get(web, city, CASE_MANAGER, "/referrals/" + id))
        .bodyText()
        .contains("/referrals/new?person=" + person + "&amp;topic=WORK&amp;to=service_centre")
        .contains("hat in einem Jahr einen Verweis zu diesem Thema angenommen")
        .doesNotContain("&amp;to=jobcenter");
    assertThat(get(web, city, PARTNER_CASE_MANAGER, "/referrals/" + id))
        .bodyText()
        .doesNotContain("Wer sonst helfen kann");
  }

  private boolean declined(UUID id) {
    answer.decline(id, Decline.NO_PLACE, "");
    return true;
  }

  private void helpedOthers(TestCity city, String unit) {
    var other = referring.person(city);
    city.as(
        CASE_MANAGER,
        () ->
            jdbc.sql(
                    """
                    insert into referral (person_id, compartment, from_unit, to_unit, topic, asked, warm,
                      language, sent_at, sent_by, answer, answered_at, answered_by)
                    select ?, 'counselling', 'counselling', ?, 'WORK', 'A course', 'NONE', 'ar',
                      sent_at, sent_by, 'ACCEPTED', sent_at, 'x' from referral
                    """)
                .params(other, unit)
                .update());
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
