package org.lotsenhaus.casework;

import static org.lotsenhaus.people.Someone.called;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.people.DataClass;
import org.lotsenhaus.people.Profile;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestPlan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Cases that tests begin with, and how staff work on them through the pages. */
@Component
public class TestCases {

  private final RegisterPerson register;
  private final OpenCase open;
  private final Cases cases;
  private final JdbcClient jdbc;

  TestCases(RegisterPerson register, OpenCase open, Cases cases, JdbcClient jdbc) {
    this.register = register;
    this.open = open;
    this.cases = cases;
    this.jdbc = jdbc;
  }

  /** Samira Haddad, accompanied by the case manager of the counselling unit. */
  public UUID samira(TestCity city) {
    return of(city, called("Samira", "Haddad").alsoWriting("سميرة", "حداد").profile());
  }

  public UUID of(TestCity city, Profile profile) {
    return city.as(
        CASE_MANAGER,
        () -> {
          var person = register.register(TestPlan.COUNSELLING, profile);
          return open.open(person, List.of(EntryReason.COMPLEX_NEED));
        });
  }

  public UUID personOf(TestCity city, UUID caseId) {
    return city.as(CASE_MANAGER, () -> cases.byId(caseId)).orElseThrow().person();
  }

  /** Samira lets the Jobcenter know this kind of data on recognition, until this day. */
  public void consent(TestCity city, UUID caseId, LocalDate until, DataClass... classes) {
    var names = List.of(classes).stream().map(Enum::name).toArray(String[]::new);
    var person = personOf(city, caseId);
    city.as(
        CASE_MANAGER,
        () ->
            jdbc.sql(
                    """
                    insert into consent (person_id, compartment, giver, recipient, purpose, data_classes,
                      language, wording, asked_at, asked_by, given_at, given_how, ends_on)
                    values (?, ?, ?, ?, ?, array['IDENTITY'] || ?::text[], 'ar', 'Ja.', now(),
                      acting(), now(), 'PAPER', ?)
                    """)
                .params(person, TestPlan.COUNSELLING, TestPlan.COUNSELLING, TestPlan.JOBCENTER)
                .param(Topic.RECOGNITION.name())
                .param(names)
                .param(until)
                .update());
  }

  public static MvcTestResult get(MockMvcTester web, TestCity city, String login, String path) {
    return web.get().uri(city.path(path)).with(city.signedIn(login)).exchange();
  }

  /**
   * @param typed names and values in turn
   */
  public static MvcTestResult post(
      MockMvcTester web, TestCity city, String login, String path, String... typed) {
    var request = web.post().uri(city.path(path)).with(city.signedIn(login)).with(csrf());
    for (int i = 0; i < typed.length; i += 2) {
      request = request.param(typed[i], typed[i + 1]);
    }
    return request.exchange();
  }
}
