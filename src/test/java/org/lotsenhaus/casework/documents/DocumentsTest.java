package org.lotsenhaus.casework.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.casework.TestCases.get;
import static org.lotsenhaus.casework.TestCases.post;
import static org.lotsenhaus.casework.documents.TestDocuments.file;
import static org.lotsenhaus.casework.documents.TestDocuments.handIn;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.casework.TestCases;
import org.lotsenhaus.casework.documents.store.CaseDocument;
import org.lotsenhaus.casework.documents.store.Contents;
import org.lotsenhaus.casework.documents.store.Documents;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Owner;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseTest
class DocumentsTest {

  private static final byte[] LETTER = Papers.pdf("Bescheid", 4);

  @Autowired MockMvcTester web;
  @Autowired TestCases cases;
  @Autowired TestDocuments kept;
  @Autowired Documents documents;
  @Autowired Contents contents;
  @Autowired JdbcClient jdbc;

  @Test
  void a_paper_is_handed_in_looked_at_and_downloaded(TestCity city) {
    var id = cases.samira(city);
    var handedIn =
        handIn(
            web,
            city,
            id,
            file("IMG_0815.exe", LETTER),
            "name",
            "Bescheid über die Gleichwertigkeit",
            "topic",
            "RECOGNITION",
            "dated",
            "2026-02-03");
    assertThat(handedIn).hasStatus(303);
    assertThat(get(web, city, CASE_MANAGER, "/cases/" + id + "/documents"))
        .bodyText()
        .contains("Ein Dokument", "Bescheid über die Gleichwertigkeit", "nicht auf Viren geprüft")
        .contains(
            "PDF, 1 KB, Anerkennung von Abschlüssen, vom 03.02., gespeichert 24.11. von L. Brandt")
        .doesNotContain("IMG_0815");
    var document = only(city, id);
    var here = "/cases/" + id + "/documents/" + document.id();
    assertThat(get(web, city, CASE_MANAGER, here))
        .hasStatusOk()
        .hasHeader("Cache-Control", "no-store")
        .bodyText()
        .contains("src=\"data:image/jpeg;base64,", "Vorschau: die ersten 3 von 4 Seiten.");
    var downloaded = get(web, city, CASE_MANAGER, here + "/file");
    assertThat(downloaded)
        .hasStatusOk()
        .hasHeader("Content-Type", "application/pdf")
        .hasHeader("X-Content-Type-Options", "nosniff")
        .hasHeader("Cache-Control", "no-store")
        .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    assertThat(downloaded.getResponse().getHeader("Content-Disposition"))
        .startsWith("attachment;")
        .contains("filename*=UTF-8''Bescheid%20%C3%BCber");
    assertThat(downloaded.getResponse().getContentAsByteArray()).isEqualTo(LETTER);
  }

  private CaseDocument only(TestCity city, UUID id) {
    return city.as(CASE_MANAGER, () -> documents.of(id)).getFirst();
  }

  @Test
  void in_the_database_nothing_of_it_can_be_read(TestCity city) {
    var id = cases.samira(city);
    var letter = "Sehr geehrte Frau Haddad, hiermit lehnen wir Ihren Antrag ab.".getBytes(UTF_8);
    kept.kept(city, id, "Brief", Topic.WORK, false, letter);
    var raw =
        city.as(
            CASE_MANAGER,
            () -> jdbc.sql("select locked from case_document_part").query(byte[].class).single());
    assertThat(new String(raw, UTF_8)).doesNotContain("Haddad", "Antrag", "Sehr");
    assertThat(raw).hasSizeGreaterThan(letter.length);
    var document = only(city, id);
    assertThat(city.as(CASE_MANAGER, () -> contents.of(document))).isEqualTo(letter);
  }

  @Test
  void every_opening_and_every_download_stands_in_the_log(TestCity city) {
    var id = cases.samira(city);
    var document = kept.kept(city, id, "Brief", Topic.WORK, false, LETTER);
    get(web, city, CASE_MANAGER, "/cases/" + id + "/documents/" + document);
    get(web, city, CASE_MANAGER, "/cases/" + id + "/documents/" + document + "/file");
    get(web, city, CASE_MANAGER, "/cases/" + id + "/documents/" + UUID.randomUUID());
    assertThat(log(city, cases.personOf(city, id)))
        .containsSubsequence(
            "WROTE kept a document ",
            "READ read a document manager",
            "READ downloaded a document manager")
        .hasSize(5);
  }

  private List<String> log(TestCity city, UUID person) {
    return city.call(() ->
        jdbc.sql(
                "select kind || ' ' || action || ' ' || purpose from audit_entry where subject = ? order by id")
            .param(RegisterPerson.subject(person))
            .query(String.class)
            .list());
  }

  @Test
  void what_was_removed_is_gone_but_that_it_was_there_stays(TestCity city) {
    var id = cases.samira(city);
    var document = kept.kept(city, id, "Kontoauszug", Topic.MONEY, false, LETTER);
    var here = "/cases/" + id + "/documents/" + document;
    assertThat(post(web, city, CASE_MANAGER, here + "/removal")).hasStatus(303);
    assertThat(get(web, city, CASE_MANAGER, "/cases/" + id + "/documents"))
        .bodyText()
        .contains("Noch kein Dokument", "Kontoauszug", "entfernt 24.11. von L. Brandt")
        .doesNotContain(here);
    assertThat(get(web, city, CASE_MANAGER, here)).hasStatus(404);
    assertThat(get(web, city, CASE_MANAGER, here + "/file")).hasStatus(404);
    assertThat(post(web, city, CASE_MANAGER, here + "/removal")).hasStatus(404);
    assertThat(
            city.as(
                CASE_MANAGER,
                () ->
                    jdbc.sql("select count(*) from case_document_part")
                        .query(Integer.class)
                        .single()))
        .isZero();
  }

  @Test
  void as_long_as_a_case_is_held_back_no_paper_is_taken_out(TestCity city) {
    var id = cases.samira(city);
    var document = kept.kept(city, id, "Kontoauszug", Topic.MONEY, false, LETTER);
    var here = "/cases/" + id + "/documents/" + document;
    post(
        web,
        city,
        CASE_MANAGER,
        "/cases/" + id + "/hold",
        "reason",
        "Klage",
        "until",
        "2027-01-01");
    assertThat(get(web, city, CASE_MANAGER, here)).bodyText().doesNotContain(here + "/removal");
    assertThat(post(web, city, CASE_MANAGER, here + "/removal")).hasStatus(404);
    assertThat(get(web, city, CASE_MANAGER, here)).hasStatusOk();
    post(web, city, CASE_MANAGER, "/cases/" + id + "/hold/end");
    assertThat(post(web, city, CASE_MANAGER, here + "/removal")).hasStatus(303);
  }

  @Test
  void without_its_key_the_page_says_so_and_nothing_is_given_out(TestCity city) {
    var id = cases.samira(city);
    var document = kept.kept(city, id, "Brief", Topic.WORK, false, LETTER);
    var here = "/cases/" + id + "/documents/" + document;
    meddle(document, "part = 1");
    assertThat(get(web, city, CASE_MANAGER, here)).bodyText().contains("passt nicht zu seinem");
    meddle(document, "key_id = 'lost'");
    assertThat(get(web, city, CASE_MANAGER, here))
        .hasStatusOk()
        .bodyText()
        .contains("Der Schlüssel dazu fehlt")
        .doesNotContain("Herunterladen");
    meddle(document, "part = 0");
    assertThat(get(web, city, CASE_MANAGER, here + "/file")).hasStatus(303);
  }

  /** As somebody who has the whole database in hand. */
  private static void meddle(UUID document, String change) {
    Owner.as(
        "postgres",
        TestDatabase.coordinates().superuser(),
        database ->
            database
                .sql("update case_document_part set %s where document_id = ?".formatted(change))
                .param(document)
                .update());
  }
}
