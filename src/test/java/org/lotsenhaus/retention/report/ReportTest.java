package org.lotsenhaus.retention.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.COLLEAGUE;
import static org.lotsenhaus.testing.TestStaff.RESIDENCE_CASE_MANAGER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.casework.TestCases;
import org.lotsenhaus.people.records.Chapter;
import org.lotsenhaus.people.records.TellsOfPerson;
import org.lotsenhaus.retention.OldCases;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.ui.Lexicon;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HouseTest
class ReportTest {

  /** Hold something of a person, and why a report need not tell it. */
  private static final Map<String, String> NOT_TOLD =
      Map.of(
          "person_key", "derived from the names, for searching",
          "person_link", "hashes of what the person has in hand",
          "person_report", "copies of this");

  private static final Pattern LINK = Pattern.compile("/my/report/([A-Za-z0-9_-]+)\\?lang=ar");

  @Autowired OldCases old;
  @Autowired TestCases cases;
  @Autowired List<TellsOfPerson> told;
  @Autowired MockMvcTester house;
  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;

  @Test
  void every_table_that_knows_a_person_is_told_or_has_a_reason_not_to_be() {
    var known =
        new TreeSet<>(
            jdbc.sql(
                    """
                    select table_name::text from information_schema.columns
                    where table_schema = 'public' and column_name in ('person_id', 'case_id', 'kept', 'one')
                    """)
                .query(String.class)
                .set());
    known.add("person");
    known.removeAll(NOT_TOLD.keySet());
    var all = new TreeSet<String>();
    told.forEach(it -> all.addAll(it.tables()));
    assertThat(all).containsAll(known);
  }

  @Test
  void the_report_holds_what_stands_in_the_case_and_names_instead_of_ids(TestCity city) {
    var person = cases.personOf(city, old.closed(city));
    var report = read(city, person, made(city, person));
    var chapters = report.get("chapters");
    assertThat(report.get("schema").asString()).isEqualTo(Report.SCHEMA);
    assertThat(chapters.propertyNames())
        .contains("person", "names", "languages", "consents", "cases", "needs", "goals", "tasks")
        .contains("notes", "access", "referrals", "log");
    assertThat(chapters.get("notes").get(0).get("text").asString())
        .isEqualTo("She told of her brother");
    assertThat(chapters.get("notes").get(0).get("confidential").asBoolean()).isTrue();
    assertThat(chapters.get("cases").get(0).get("unit").asString()).isEqualTo("Sozialarbeit");
    assertThat(report.toString())
        .contains(
            "L. Brandt",
            "A room for three",
            "A job",
            "Write a letter",
            "A course",
            "سميرة",
            "Diploma.pdf")
        .doesNotContain(person.toString(), city.member(CASE_MANAGER).id().toString());
  }

  private UUID made(TestCity city, UUID person, String... typed) {
    var answer = post(city, CASE_MANAGER, "/people/" + person + "/report", typed);
    assertThat(answer).hasStatus(303);
    var path = String.valueOf(answer.getResponse().getHeader("Location"));
    return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
  }

  private JsonNode read(TestCity city, UUID person, UUID report) {
    var answer = get(city, CASE_MANAGER, "/people/" + person + "/report/" + report + "/json");
    assertThat(answer).hasStatusOk().hasContentType("application/json");
    return json.readTree(answer.getResponse().getContentAsByteArray());
  }

  @Test
  void a_note_about_others_is_left_out_for_a_reason_and_the_person_is_told_so(TestCity city) {
    var person = cases.personOf(city, old.closed(city));
    var note =
        city.as(
            CASE_MANAGER,
            () -> jdbc.sql("select id::text from case_note").query(String.class).single());
    assertThat(post(city, CASE_MANAGER, "/people/" + person + "/report", "left_out", note))
        .hasStatus(422);
    var report = made(city, person, "left_out", note, "why", "It tells of her brother.");
    assertThat(read(city, person, report).get("leftOut").asInt()).isEqualTo(1);
    assertThat(read(city, person, report).toString()).doesNotContain("her brother");
    assertThat(get(city, CASE_MANAGER, "/people/" + person + "/report/" + report))
        .hasStatusOk()
        .bodyText()
        .contains("تنقص ملاحظة واحدة", "lang=\"ar\" dir=\"rtl\"", "A room for three");
  }

  @Test
  void whoever_hands_it_over_can_read_it_in_their_own_language(TestCity city) {
    var person = cases.personOf(city, old.closed(city));
    var path = here(person, made(city, person));
    assertThat(get(city, CASE_MANAGER, path)).bodyText().contains("الموافقات", path + "?ours");
    assertThat(get(city, CASE_MANAGER, path + "?ours"))
        .bodyText()
        .contains("Einwilligungen", "A room for three", "In der Sprache der Person ansehen")
        .doesNotContain("الموافقات");
  }

  @Test
  void only_who_works_on_all_cases_makes_it_and_outside_nobody_is_known(TestCity city) {
    var person = cases.personOf(city, old.closed(city));
    var report = made(city, person);
    assertThat(get(city, COLLEAGUE, "/people/" + person + "/report"))
        .hasStatusOk()
        .bodyText()
        .contains("wer alle Akten der Person führt")
        .doesNotContain("her brother");
    for (var login : List.of(COLLEAGUE, RESIDENCE_CASE_MANAGER)) {
      assertThat(post(city, login, "/people/" + person + "/report")).hasStatus(404);
      assertThat(get(city, login, "/people/" + person + "/report/" + report)).hasStatus(404);
      assertThat(get(city, login, "/people/" + person + "/report/" + report + "/json"))
          .hasStatus(404);
    }
    assertThat(get(city, RESIDENCE_CASE_MANAGER, "/people/" + person + "/report")).hasStatus(404);
  }

  @Test
  void the_person_reads_it_by_a_link_after_pressing_and_for_a_month(TestCity city) {
    var person = cases.personOf(city, old.closed(city));
    var report = made(city, person);
    var link = LINK.matcher(text(post(city, CASE_MANAGER, here(person, report) + "/link")));
    assertThat(link.find()).isTrue();
    var path = "/my/report/" + link.group(1) + "?lang=ar";
    assertThat(open(city, path)).hasStatusOk().bodyText().doesNotContain("A room for three");
    assertThat(press(city, path))
        .hasStatusOk()
        .bodyText()
        .contains("A room for three", "الموافقات", "مغلق")
        .doesNotContain("CLOSED");
    assertThat(press(city, "/my/report/guessed")).hasStatus(404);
    old.later(Period.ofDays(31));
    assertThat(press(city, path)).hasStatus(404);
  }

  private static String here(UUID person, UUID report) {
    return "/people/" + person + "/report/" + report;
  }

  @Test
  void chapters_have_words_and_one_teller_each() {
    var words = new Lexicon().in(Language.FARSI);
    assertThat(Chapter.values()).allMatch(it -> words.has("my-data.chapter_" + it.key()));
    assertThat(told.stream().map(TellsOfPerson::chapter))
        .containsExactlyInAnyOrder(Chapter.values());
    assertThat(told.stream().map(TellsOfPerson::tables)).doesNotContain(Set.of());
  }

  private MvcTestResult get(TestCity city, String login, String path) {
    return house
        .get()
        .uri(city.path(path))
        .header("Accept-Language", "de")
        .with(city.signedIn(login))
        .exchange();
  }

  private MvcTestResult post(TestCity city, String login, String path, String... typed) {
    var request =
        house
            .post()
            .uri(city.path(path))
            .header("Accept-Language", "de")
            .with(city.signedIn(login))
            .with(csrf());
    for (int i = 0; i < typed.length; i += 2) {
      request = request.param(typed[i], typed[i + 1]);
    }
    return request.exchange();
  }

  private MvcTestResult open(TestCity city, String path) {
    return house.get().uri(city.path(path)).exchange();
  }

  private MvcTestResult press(TestCity city, String path) {
    return house.post().uri(city.path(path)).with(csrf()).exchange();
  }

  private static String text(MvcTestResult page) {
    assertThat(page).hasStatusOk();
    return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
