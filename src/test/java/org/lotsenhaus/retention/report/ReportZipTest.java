package org.lotsenhaus.retention.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.testing.TestPlan.COUNSELLING;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.COLLEAGUE;
import static org.lotsenhaus.testing.TestStaff.DATA_PROTECTION;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.casework.TestCases;
import org.lotsenhaus.casework.documents.TestDocuments;
import org.lotsenhaus.casework.documents.store.Scans;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.retention.OldCases;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@HouseTest
class ReportZipTest {

  private static final byte[] DIPLOMA = "What stands in her diploma".getBytes(UTF_8);
  private static final byte[] LEASE = "What stands in the lease".getBytes(UTF_8);
  private static final Pattern LINK = Pattern.compile("/my/report/([A-Za-z0-9_-]+)\\?lang=ar");

  @Autowired OldCases old;
  @Autowired TestCases cases;
  @Autowired TestDocuments documents;
  @Autowired MockMvcTester house;
  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;
  @Autowired TransactionTemplate transaction;

  @Test
  void one_file_holds_the_report_and_every_paper_as_it_came_in(TestCity city) throws IOException {
    var id = cases.samira(city);
    documents.kept(city, id, "Diplom", Topic.RECOGNITION, false, DIPLOMA);
    documents.kept(city, id, "Diplom", Topic.RECOGNITION, true, LEASE);
    var person = cases.personOf(city, id);
    var answer = get(city, CASE_MANAGER, here(person, made(city, person)) + "/zip");
    assertThat(answer)
        .hasStatusOk()
        .hasContentType("application/zip")
        .hasHeader("Cache-Control", "no-store")
        .hasHeader("Content-Disposition", "attachment; filename=\"auskunft.zip\"");
    var files = unzipped(answer);
    assertThat(files.keySet())
        .containsExactly(
            "dokumente/01 Diplom.pdf", "dokumente/02 Diplom.pdf", "auskunft.html", "auskunft.json");
    assertThat(files.get("dokumente/01 Diplom.pdf")).isEqualTo(DIPLOMA);
    assertThat(files.get("dokumente/02 Diplom.pdf")).isEqualTo(LEASE);
    assertThat(json.readTree(files.get("auskunft.json")).get("schema").asString())
        .isEqualTo(Report.SCHEMA);
    assertThat(html(files))
        .contains(
            "lang=\"ar\" dir=\"rtl\"",
            "href=\"dokumente/01%20Diplom.pdf\"",
            "مستنداتك كملفات",
            "<style>")
        .doesNotContain("<script", "<link", "src=", "http");
    assertThat(logged(city, person)).contains("downloaded a report with its documents report");
  }

  @Test
  void no_name_leads_out_of_the_folder_or_hides_its_ending(TestCity city) throws IOException {
    var id = cases.samira(city);
    documents.kept(city, id, "../../etc/passwd", Topic.WORK, false, LEASE);
    documents.kept(city, id, "Brief\u202Efdp.exe", Topic.WORK, false, LEASE);
    documents.kept(city, id, "شهادة ".repeat(40), Topic.WORK, false, LEASE);
    var person = cases.personOf(city, id);
    var files = unzipped(get(city, CASE_MANAGER, here(person, made(city, person)) + "/zip"));
    assertThat(files.keySet())
        .contains("dokumente/01 .._.._etc_passwd.pdf", "dokumente/02 Brief_fdp.exe.pdf")
        .allSatisfy(it -> assertThat(it.getBytes(UTF_8)).hasSizeLessThan(200));
  }

  @Test
  void what_a_virus_is_in_or_nothing_opens_is_missing_and_said(TestCity city) throws IOException {
    var id = cases.samira(city);
    var infected = documents.kept(city, id, "Virus", Topic.WORK, false, LEASE);
    documents.kept(city, id, "Mietvertrag", Topic.HOUSING, false, LEASE);
    var lost = documents.kept(city, id, "Brief", Topic.WORK, false, DIPLOMA);
    found(city, infected);
    lose(city, lost);
    var person = cases.personOf(city, id);
    var files = unzipped(get(city, CASE_MANAGER, here(person, made(city, person)) + "/zip"));
    assertThat(files.keySet())
        .containsExactly("dokumente/02 Mietvertrag.pdf", "auskunft.html", "auskunft.json");
    assertThat(html(files))
        .containsSubsequence("<bdi>Virus</bdi>: هذا الملف غير مرفق لأن فيه فيروساً", "Mietvertrag")
        .containsSubsequence("<bdi>Brief</bdi>: هذا الملف غير مرفق لأنه لا يمكن فتحه");
    assertThat(new String(files.get("auskunft.json"), UTF_8)).contains("\"virus\" : true");
  }

  @Test
  void the_person_takes_it_by_the_link_and_only_as_long_as_the_report_lasts(TestCity city)
      throws IOException {
    var id = cases.samira(city);
    documents.kept(city, id, "Diplom", Topic.RECOGNITION, true, DIPLOMA);
    var person = cases.personOf(city, id);
    var link = LINK.matcher(text(post(city, here(person, made(city, person)) + "/link")));
    assertThat(link.find()).isTrue();
    var path = "/my/report/" + link.group(1) + "/zip";
    documents.kept(city, id, "Später", Topic.WORK, false, LEASE);
    var taken = press(city, path);
    assertThat(taken).hasStatusOk().hasHeader("Cache-Control", "no-store");
    var files = unzipped(taken);
    assertThat(files.get("dokumente/01 Diplom.pdf")).isEqualTo(DIPLOMA);
    assertThat(files).hasSize(3);
    assertThat(html(files)).contains("href=\"dokumente/01%20Diplom.pdf\"");
    assertThat(logged(city, person)).contains("downloaded a report with its documents own");
    assertThat(house.get().uri(city.path(path)).exchange()).hasStatus4xxClientError();
    old.later(Period.ofDays(31));
    assertThat(press(city, path)).hasStatus(404);
    assertThat(seenByPerson(city)).isZero();
  }

  @Test
  void whoever_follows_a_link_sees_no_paper_that_was_not_given(TestCity city) {
    var id = cases.samira(city);
    documents.kept(city, id, "Diplom", Topic.RECOGNITION, false, DIPLOMA);
    assertThat(seenByPerson(city)).isZero();
    var person = cases.personOf(city, id);
    made(city, person);
    assertThat(seenByPerson(city)).isEqualTo(1);
    documents.kept(city, id, "Mietvertrag", Topic.HOUSING, false, LEASE);
    assertThat(seenByPerson(city)).isEqualTo(1);
  }

  @Test
  void nobody_else_gets_it(TestCity city) {
    var id = cases.samira(city);
    var person = cases.personOf(city, id);
    var here = here(person, made(city, person));
    assertThat(get(city, COLLEAGUE, here + "/zip")).hasStatus(404);
    assertThat(get(city, CASE_MANAGER, here(person, UUID.randomUUID()) + "/zip")).hasStatus(404);
    assertThat(get(city, DATA_PROTECTION, here + "/zip").getResponse().getStatus()).isIn(403, 404);
    assertThat(press(city, "/my/report/guessed/zip")).hasStatus(404);
  }

  @Test
  void papers_that_were_given_are_forgotten_with_the_report(TestCity city) {
    var id = cases.samira(city);
    documents.kept(city, id, "Diplom", Topic.RECOGNITION, false, DIPLOMA);
    made(city, cases.personOf(city, id));
    assertThat(given(city)).isEqualTo(1);
    old.later(Period.ofDays(31));
    old.delete(city);
    assertThat(given(city)).isZero();
  }

  private static String here(UUID person, UUID report) {
    return "/people/" + person + "/report/" + report;
  }

  private UUID made(TestCity city, UUID person) {
    var answer = post(city, "/people/" + person + "/report");
    assertThat(answer).hasStatus(303);
    var path = String.valueOf(answer.getResponse().getHeader("Location"));
    return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
  }

  private static Map<String, byte[]> unzipped(MvcTestResult answer) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    var bytes = new ByteArrayInputStream(answer.getResponse().getContentAsByteArray());
    try (var zip = new ZipInputStream(bytes, UTF_8)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static String html(Map<String, byte[]> files) {
    return new String(files.getOrDefault("auskunft.html", new byte[0]), UTF_8);
  }

  private void found(TestCity city, UUID document) {
    inside(
        city,
        Scans.ACTOR,
        """
        with found as (
          insert into case_document_scan (document_id, compartment, found, scanned_at)
          values ('%s', 'counselling', 'INFECTED', now()) returning 1)
        select count(*) from found
        """
            .formatted(document));
  }

  private void lose(TestCity city, UUID document) {
    city.as(
        CASE_MANAGER,
        () ->
            jdbc.sql("delete from case_document_part where document_id = ?")
                    .param(document)
                    .update()
                + jdbc.sql(
                        """
                        insert into case_document_part (document_id, part, compartment, key_id, locked)
                        values (?, 0, 'counselling', 'lost', 'x')
                        """)
                    .param(document)
                    .update());
  }

  private int seenByPerson(TestCity city) {
    return inside(city, "person", "select count(*) from case_document");
  }

  private int given(TestCity city) {
    return inside(city, "retention", "select count(*) from case_document_copy");
  }

  private int inside(TestCity city, String actor, String sql) {
    return city.asHouse(() ->
        Tenant.inside(COUNSELLING, actor)
            .call(
                () -> transaction.execute(status -> jdbc.sql(sql).query(Integer.class).single())));
  }

  private List<String> logged(TestCity city, UUID person) {
    return city.call(() ->
        jdbc.sql("select action || ' ' || purpose from audit_entry where subject = ?")
            .param(RegisterPerson.subject(person))
            .query(String.class)
            .list());
  }

  private MvcTestResult get(TestCity city, String login, String path) {
    return house.get().uri(city.path(path)).with(city.signedIn(login)).exchange();
  }

  private MvcTestResult post(TestCity city, String path) {
    return house
        .post()
        .uri(city.path(path))
        .with(city.signedIn(CASE_MANAGER))
        .with(csrf())
        .exchange();
  }

  private MvcTestResult press(TestCity city, String path) {
    return house.post().uri(city.path(path) + "?lang=ar").with(csrf()).exchange();
  }

  private static String text(MvcTestResult page) {
    assertThat(page).hasStatusOk();
    return new String(page.getResponse().getContentAsByteArray(), UTF_8);
  }
}
