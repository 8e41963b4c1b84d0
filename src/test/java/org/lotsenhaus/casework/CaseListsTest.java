package org.lotsenhaus.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.casework.TestCases.get;
import static org.lotsenhaus.casework.TestCases.post;
import static org.lotsenhaus.people.Someone.called;
import static org.lotsenhaus.testing.TestPlan.RESIDENCE;
import static org.lotsenhaus.testing.TestStaff.ADMIN;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.COLLEAGUE;
import static org.lotsenhaus.testing.TestStaff.HEAD;
import static org.lotsenhaus.testing.TestStaff.PARTNER_CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.RESIDENCE_CASE_MANAGER;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.access.ChangeAccount;
import org.lotsenhaus.access.ChangeAccount.Wanted;
import org.lotsenhaus.access.Role;
import org.lotsenhaus.people.DataClass;
import org.lotsenhaus.people.MergePeople;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestPlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseTest
class CaseListsTest {

  @Autowired MockMvcTester web;
  @Autowired TestCases cases;
  @Autowired RegisterPerson register;
  @Autowired MergePeople merge;
  @Autowired ChangeAccount accounts;
  @Autowired TestClock clock;

  @Test
  void everybody_sees_their_own_cases_with_what_is_due_next(TestCity city) {
    var id = cases.samira(city);
    task(city, id, "Schule anrufen", "2026-11-24");
    assertThat(get(web, city, CASE_MANAGER, "/cases"))
        .hasStatusOk()
        .bodyText()
        .contains("Mein Fall", "Samira Haddad", "Aufnehmen", "heute");
    assertThat(get(web, city, COLLEAGUE, "/cases"))
        .bodyText()
        .contains("Sie begleiten gerade niemanden")
        .doesNotContain("Samira");
    assertThat(get(web, city, HEAD, "/cases")).hasStatus(403);
  }

  @Test
  void whoever_is_protected_is_named_in_no_list(TestCity city) {
    var id = cases.samira(city);
    task(city, id, "Schule anrufen", "2026-11-24");
    var person = cases.personOf(city, id);
    city.as(
        CASE_MANAGER,
        () -> {
          register.block(person);
          return true;
        });
    for (var page : java.util.List.of("/cases", "/today")) {
      assertThat(get(web, city, CASE_MANAGER, page))
          .bodyText()
          .contains("Geschützte Person")
          .doesNotContain("Haddad");
    }
    assertThat(get(web, city, COLLEAGUE, "/cases/" + id)).bodyText().doesNotContain("Haddad");
    assertThat(get(web, city, CASE_MANAGER, "/cases/" + id))
        .bodyText()
        .contains("Samira Haddad", "Auskunftssperre");
  }

  @Test
  void a_search_in_another_script_leads_to_the_case(TestCity city) {
    var id = cases.samira(city);
    assertThat(post(web, city, COLLEAGUE, "/cases/search", "asked", "حداد"))
        .hasStatusOk()
        .bodyText()
        .contains("Eine Person gefunden", "/cases/" + id);
    assertThat(post(web, city, RESIDENCE_CASE_MANAGER, "/cases/search", "asked", "Haddad"))
        .bodyText()
        .contains("Niemand gefunden")
        .doesNotContain("Samira");
  }

  @Test
  void a_case_is_found_by_whichever_record_of_the_person(TestCity city) {
    var id = cases.samira(city);
    var record = cases.personOf(city, id);
    var kept = mergedWith(city, record);
    assertThat(post(web, city, CASE_MANAGER, "/cases/search", "asked", "سميرة حداد"))
        .bodyText()
        .contains("Eine Person gefunden", "/cases/" + id)
        .doesNotContain("/cases/new");
    assertThat(get(web, city, CASE_MANAGER, "/people/" + kept))
        .bodyText()
        .contains("/cases/" + id, "/people/" + record + "/consents/new")
        .doesNotContain("/cases/new");
  }

  private UUID mergedWith(TestCity city, UUID record) {
    return city.as(
        CASE_MANAGER,
        () -> {
          var kept = register.register(TestPlan.COUNSELLING, called("Samira", "Haddad").profile());
          merge.merge(kept, record);
          return kept;
        });
  }

  @Test
  void what_is_shared_stands_with_the_partner(TestCity city) {
    var id = cases.samira(city);
    cases.consent(city, id, LocalDate.of(2027, 5, 31), DataClass.PLAN);
    assertThat(get(web, city, PARTNER_CASE_MANAGER, "/cases"))
        .bodyText()
        .contains("Mit uns geteilt", "Samira Haddad", "/cases/" + id);
  }

  @Test
  void the_team_is_listed_by_the_alphabet_with_what_each_carries(TestCity city) {
    cases.samira(city);
    cases.of(city, called("Olena", "Petrenko").profile());
    var page = get(web, city, COLLEAGUE, "/cases/team");
    assertThat(page)
        .bodyText()
        .containsSubsequence("A. Aydın", ">0<", "L. Brandt", ">2<", "Zusammen", ">2<")
        .doesNotContain("G. Voss", "P. Keller", "ohne Fallmanagement");
  }

  @Test
  void the_day_list_shows_what_is_due_in_all_own_cases(TestCity city) {
    var id = cases.samira(city);
    task(city, id, "Gestern versäumt", "2026-11-23");
    task(city, id, "Heute anrufen", "2026-11-24");
    task(city, id, "Übermorgen schreiben", "2026-11-26");
    task(city, id, "Erst im Winter", "2026-12-24");
    assertThat(get(web, city, CASE_MANAGER, "/today"))
        .hasStatusOk()
        .bodyText()
        .contains("2 Aufgaben sind fällig", "seit gestern überfällig")
        .containsSubsequence("Gestern", "Heute anrufen", "nächsten 7 Tagen", "Übermorgen")
        .doesNotContain("Erst im Winter");
    assertThat(get(web, city, COLLEAGUE, "/today"))
        .bodyText()
        .contains("nichts mehr fällig")
        .doesNotContain("anrufen");
  }

  @Test
  void after_a_handover_the_new_manager_has_the_case_its_tasks_and_the_old_one_nothing(
      TestCity city) {
    var id = cases.samira(city);
    task(city, id, "Heute anrufen", "2026-11-24");
    assertThat(post(web, city, CASE_MANAGER, "/cases/" + id + "/handover", "to", outsider(city)))
        .hasStatus(422);
    assertThat(post(web, city, CASE_MANAGER, "/cases/" + id + "/handover", "to", colleague(city)))
        .hasStatus(303);
    clock.advanceMinutes(1);
    assertThat(get(web, city, COLLEAGUE, "/today")).bodyText().contains("Heute anrufen");
    assertThat(get(web, city, CASE_MANAGER, "/today")).bodyText().doesNotContain("anrufen");
    assertThat(get(web, city, CASE_MANAGER, "/cases/" + id))
        .bodyText()
        .contains("A. Aydın", "begleitet die Person");
  }

  @Test
  void a_deputy_works_on_the_case_until_the_last_day(TestCity city) {
    var id = cases.samira(city);
    task(city, id, "Heute anrufen", "2026-11-24");
    assertThat(
            post(
                web,
                city,
                CASE_MANAGER,
                "/cases/" + id + "/deputies",
                "deputy",
                colleague(city),
                "until",
                "2026-11-27"))
        .hasStatus(303);
    assertThat(get(web, city, COLLEAGUE, "/today")).bodyText().contains("Heute anrufen");
    assertThat(get(web, city, COLLEAGUE, "/cases")).bodyText().contains("Samira", "Vertretung");
    assertThat(get(web, city, CASE_MANAGER, "/cases/" + id + "/access"))
        .bodyText()
        .contains("A. Aydın", ">27.11.<");
    clock.set("2026-11-28T00:00");
    assertThat(get(web, city, COLLEAGUE, "/today")).bodyText().doesNotContain("Heute anrufen");
    assertThat(get(web, city, COLLEAGUE, "/cases/" + id + "/plan")).hasStatus(404);
  }

  @Test
  void a_deputyship_needs_a_day_and_can_end_early(TestCity city) {
    var here = "/cases/" + cases.samira(city);
    assertThat(post(web, city, CASE_MANAGER, here + "/deputies", "deputy", colleague(city)))
        .hasStatus(422);
    deputy(city, CASE_MANAGER, here, "2026-11-27");
    post(web, city, CASE_MANAGER, here + "/deputies/" + colleague(city) + "/end");
    clock.advanceMinutes(1);
    assertThat(get(web, city, COLLEAGUE, here + "/plan")).hasStatus(404);
  }

  @Test
  void a_deputy_passes_on_no_more_time_than_there_is(TestCity city) {
    var here = "/cases/" + cases.samira(city);
    deputy(city, CASE_MANAGER, here, "2026-11-27");
    deputy(city, COLLEAGUE, here, "2027-11-27");
    clock.set("2026-11-28T00:00");
    assertThat(get(web, city, COLLEAGUE, here + "/plan")).hasStatus(404);
  }

  private void deputy(TestCity city, String login, String here, String until) {
    var whom = colleague(city);
    post(web, city, login, here + "/deputies", "deputy", whom, "until", until);
  }

  @Test
  void nothing_is_orphaned_when_somebody_leaves(TestCity city) {
    var id = cases.samira(city);
    assertThat(post(web, city, COLLEAGUE, "/cases/" + id + "/takeover")).hasStatus(404);
    city.asStaff(
        ADMIN,
        () -> {
          accounts.end(city.member(CASE_MANAGER).id());
          return true;
        });
    assertThat(get(web, city, COLLEAGUE, "/cases/team"))
        .bodyText()
        .contains("Ein Fall ohne Fallmanagement", "Samira Haddad");
    assertThat(post(web, city, RESIDENCE_CASE_MANAGER, "/cases/" + id + "/takeover"))
        .hasStatus(404);
    assertThat(post(web, city, COLLEAGUE, "/cases/" + id + "/takeover")).hasStatus(303);
    assertThat(get(web, city, COLLEAGUE, "/cases")).bodyText().contains("Samira Haddad");
    assertThat(get(web, city, COLLEAGUE, "/cases/team"))
        .bodyText()
        .doesNotContain("ohne Fallmanagement");
  }

  @Test
  void nothing_is_orphaned_when_somebody_moves_to_another_unit(TestCity city) {
    var id = cases.samira(city);
    moveToTheForeignersOffice(city);
    assertThat(get(web, city, COLLEAGUE, "/cases/team"))
        .bodyText()
        .contains("Ein Fall ohne Fallmanagement", "Samira Haddad");
    assertThat(post(web, city, COLLEAGUE, "/cases/" + id + "/takeover")).hasStatus(303);
    assertThat(get(web, city, COLLEAGUE, "/cases/" + id + "/plan")).hasStatusOk();
  }

  private void moveToTheForeignersOffice(TestCity city) {
    city.member(ADMIN)
        .asTenant()
        .run(() ->
            accounts.change(
                city.member(CASE_MANAGER).id(),
                new Wanted("L. Brandt", RESIDENCE, Set.of(Role.CASEWORK), Set.of("en"))));
  }

  @Test
  void a_closed_case_can_be_taken_over_too_so_that_somebody_can_tell_what_is_in_it(TestCity city) {
    var id = cases.samira(city);
    post(web, city, CASE_MANAGER, "/cases/" + id + "/closure", "closing", "MOVED_AWAY");
    assertThat(post(web, city, COLLEAGUE, "/cases/" + id + "/takeover")).hasStatus(404);
    moveToTheForeignersOffice(city);
    assertThat(get(web, city, COLLEAGUE, "/cases/" + id))
        .bodyText()
        .contains("/cases/" + id + "/takeover");
    assertThat(post(web, city, COLLEAGUE, "/cases/" + id + "/takeover")).hasStatus(303);
    assertThat(get(web, city, COLLEAGUE, "/cases/" + id + "/plan")).hasStatusOk();
    assertThat(post(web, city, RESIDENCE_CASE_MANAGER, "/cases/" + id + "/takeover"))
        .hasStatus(404);
  }

  private static String colleague(TestCity city) {
    return city.member(COLLEAGUE).id().toString();
  }

  private static String outsider(TestCity city) {
    return city.member(RESIDENCE_CASE_MANAGER).id().toString();
  }

  private void task(TestCity city, UUID id, String title, String due) {
    assertThat(
            post(
                web,
                city,
                CASE_MANAGER,
                "/cases/" + id + "/tasks",
                "task_title",
                title,
                "task_does",
                "MANAGER",
                "task_due",
                due))
        .hasStatus(303);
  }
}
