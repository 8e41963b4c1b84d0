package org.lotsenhaus.disclosure.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.RESIDENCE_CASE_MANAGER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.casework.TestCases;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class FileLogTest {

  private static final Pattern LINK = Pattern.compile("/my/file/([A-Za-z0-9_-]+)\\?lang=ar");

  @Autowired TestCases cases;
  @Autowired Audit audit;
  @Autowired MockMvcTester house;
  @Autowired TestClock clock;

  @Test
  void the_person_reads_who_looked_and_what_for(TestCity city) {
    var person = cases.personOf(city, cases.samira(city));
    looked(city, person, "manager");
    assertThat(read(city, link(city, CASE_MANAGER, person)))
        .hasStatusOk()
        .bodyText()
        .contains("L. Brandt", "Sozialarbeit", "Hat Ihre Akte gelesen", "Begleitet Sie")
        .doesNotContain("Haddad", person.toString());
  }

  @Test
  void ten_looks_of_one_day_are_one_line(TestCity city) {
    var person = cases.personOf(city, cases.samira(city));
    looked(city, person, "deputy");
    looked(city, person, "deputy");
    assertThat(read(city, link(city, CASE_MANAGER, person)))
        .bodyText()
        .containsOnlyOnce("Vertritt die Person");
  }

  @Test
  void nothing_of_anybody_else_is_in_it(TestCity city) {
    var person = cases.personOf(city, cases.samira(city));
    var other = cases.personOf(city, cases.samira(city));
    looked(city, other, "emergency");
    assertThat(read(city, link(city, CASE_MANAGER, person)))
        .bodyText()
        .doesNotContain("Gefahr für ein Leben");
  }

  @Test
  void a_link_ends_and_guessing_leads_nowhere(TestCity city) {
    var token = link(city, CASE_MANAGER, cases.personOf(city, cases.samira(city)));
    assertThat(read(city, "guessed")).hasStatus(404);
    clock.advance(Duration.ofDays(91));
    assertThat(read(city, token)).hasStatus(404);
  }

  @Test
  void across_the_wall_nobody_makes_a_link(TestCity city) {
    var person = cases.personOf(city, cases.samira(city));
    assertThat(made(city, RESIDENCE_CASE_MANAGER, person)).hasStatus(404);
    assertThat(made(city, RESIDENCE_CASE_MANAGER, UUID.randomUUID())).hasStatus(404);
  }

  private void looked(TestCity city, UUID person, String purpose) {
    city.as(
        CASE_MANAGER,
        () -> {
          audit.read("read a case", RegisterPerson.subject(person), purpose);
          return true;
        });
  }

  private String link(TestCity city, String login, UUID person) {
    var page = made(city, login, person);
    assertThat(page).hasStatusOk();
    var found = LINK.matcher(text(page));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static String text(MvcTestResult page) {
    try {
      return page.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private MvcTestResult made(TestCity city, String login, UUID person) {
    return house
        .post()
        .uri(city.path("/people/" + person + "/log-link"))
        .with(city.signedIn(login))
        .with(csrf())
        .exchange();
  }

  private MvcTestResult read(TestCity city, String token) {
    return house.get().uri(city.path("/my/file/" + token + "?lang=de")).exchange();
  }
}
