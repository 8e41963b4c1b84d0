package org.lotsenhaus.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.casework.TestCases.get;
import static org.lotsenhaus.casework.TestCases.post;
import static org.lotsenhaus.testing.TestPlan.JOBCENTER;
import static org.lotsenhaus.testing.TestPlan.SITE;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.PARTNER_CASE_MANAGER;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.people.DataClass;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class JointCounsellingTest {

  private static final LocalDate LONG = LocalDate.of(2027, 5, 31);

  @Autowired MockMvcTester web;
  @Autowired TestCases cases;

  @Test
  void the_note_says_where_it_was_and_with_whom_and_is_shared_like_others(TestCity city) {
    var id = cases.samira(city);
    cases.consent(city, id, LONG, DataClass.NOTES);
    assertThat(note(city, id, JOBCENTER, SITE, "RECOGNITION")).hasStatus(303);
    assertThat(get(web, city, CASE_MANAGER, "/cases/" + id))
        .bodyText()
        .contains(
            "Gemeinsame Beratung",
            "Jobcenter, Haus am Markt",
            "Anerkennung von Abschlüssen, L. Brandt");
    assertThat(get(web, city, PARTNER_CASE_MANAGER, "/cases/" + id))
        .bodyText()
        .contains("Gemeinsame Beratung", "Bogen zusammen ausgefüllt");
    note(city, id, JOBCENTER, SITE, "SCHOOL");
    assertThat(get(web, city, PARTNER_CASE_MANAGER, "/cases/" + id))
        .bodyText()
        .doesNotContain("Schule und Kita");
  }

  @Test
  void nobody_sits_there_whom_the_person_has_not_agreed_to(TestCity city) {
    var id = cases.samira(city);
    assertThat(get(web, city, CASE_MANAGER, "/cases/" + id + "/notes"))
        .bodyText()
        .contains("noch keiner anderen Stelle erlaubt, dabei zu sein");
    assertThat(note(city, id, JOBCENTER, SITE, "RECOGNITION")).hasStatus(422);
    cases.consent(city, id, LONG, DataClass.NOTES);
    assertThat(note(city, id, JOBCENTER, "nowhere", "RECOGNITION")).hasStatus(422);
    assertThat(note(city, id, "", SITE, "RECOGNITION")).hasStatus(422);
  }

  private MvcTestResult note(TestCity city, UUID id, String partner, String site, String topic) {
    return post(
        web,
        city,
        CASE_MANAGER,
        "/cases/" + id + "/notes",
        "kind",
        "JOINT",
        "text",
        topic.equals("SCHOOL") ? "Schule und Kita" : "Bogen zusammen ausgefüllt",
        "topic",
        topic,
        "partner",
        partner,
        "site",
        site);
  }
}
