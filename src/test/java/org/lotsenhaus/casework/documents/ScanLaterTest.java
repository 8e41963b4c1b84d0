package org.lotsenhaus.casework.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotsenhaus.casework.TestCases.get;
import static org.lotsenhaus.casework.TestCases.post;
import static org.lotsenhaus.testing.TestPlan.COUNSELLING;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.COLLEAGUE;
import static org.lotsenhaus.testing.TestStaff.PARTNER_CASE_MANAGER;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.casework.Cases;
import org.lotsenhaus.casework.TestCases;
import org.lotsenhaus.casework.documents.scan.Clamd;
import org.lotsenhaus.casework.documents.scan.DocumentRefused;
import org.lotsenhaus.casework.documents.scan.SmallClamd;
import org.lotsenhaus.casework.documents.scan.VirusScan;
import org.lotsenhaus.casework.documents.store.Contents;
import org.lotsenhaus.casework.documents.store.Scans;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.people.DataClass;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.tenancy.RoundOfCities;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Papers that were there before the scanner. */
@HouseTest
class ScanLaterTest {

  private static final byte[] LETTER = Papers.pdf("Bescheid", 1);
  private static final byte[] VIRUS = SmallClamd.EICAR.getBytes(US_ASCII);

  @Autowired MockMvcTester web;
  @Autowired TestCases cases;
  @Autowired TestDocuments kept;
  @Autowired RoundOfCities rounds;
  @Autowired CityPlans plans;
  @Autowired Scans scans;
  @Autowired Contents contents;
  @Autowired Cases files;
  @Autowired Audit audit;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  @Test
  void what_is_clean_loses_its_warning_and_is_looked_at_once(TestCity city) throws IOException {
    var id = cases.samira(city);
    var here = path(id, kept.kept(city, id, "Brief", Topic.WORK, false, LETTER));
    assertThat(get(web, city, CASE_MANAGER, here))
        .bodyText()
        .contains("noch nicht auf Viren geprüft", "Dieses Haus hat keinen Virenscanner");
    scan(city);
    scan(city);
    assertThat(get(web, city, CASE_MANAGER, here)).bodyText().doesNotContain("auf Viren geprüft");
    assertThat(get(web, city, CASE_MANAGER, here + "/file")).hasStatusOk().body().isEqualTo(LETTER);
    assertThat(logged(city, id)).containsOnlyOnce("scanner found no virus in a document");
  }

  @Test
  void what_a_virus_is_in_opens_to_nobody_any_more(TestCity city) throws IOException {
    var id = cases.samira(city);
    var here = path(id, kept.kept(city, id, "Diplom", Topic.RECOGNITION, false, VIRUS));
    cases.consent(city, id, LocalDate.of(2027, 5, 31), DataClass.DOCUMENTS);
    scan(city);
    for (var login : List.of(CASE_MANAGER, PARTNER_CASE_MANAGER)) {
      assertThat(get(web, city, login, here))
          .hasStatusOk()
          .bodyText()
          .contains("steckt ein Virus", "Virus gefunden")
          .doesNotContain("data:image", "Herunterladen");
      assertThat(get(web, city, login, here + "/file"))
          .hasStatus(303)
          .hasHeader("Location", city.path(here));
    }
    assertThat(logged(city, id)).contains("scanner found a virus in a document");
  }

  @Test
  void who_runs_the_case_is_told_until_it_is_taken_out(TestCity city) throws IOException {
    var id = cases.samira(city);
    var here = path(id, kept.kept(city, id, "Mietvertrag", Topic.HOUSING, false, VIRUS));
    kept.kept(city, id, "Diplom", Topic.RECOGNITION, false, LETTER);
    scan(city);
    assertThat(get(web, city, CASE_MANAGER, "/today"))
        .bodyText()
        .containsSubsequence("Virus in einem Dokument", here, "Samira Haddad", "Mietvertrag")
        .doesNotContain("Diplom");
    assertThat(get(web, city, COLLEAGUE, "/today")).bodyText().doesNotContain("Virus", "Samira");
    assertThat(post(web, city, CASE_MANAGER, here + "/removal")).hasStatus(303);
    assertThat(get(web, city, CASE_MANAGER, "/today")).bodyText().doesNotContain("Virus");
    assertThat(parts(city)).isEqualTo(1);
  }

  @Test
  void a_scanner_that_falls_silent_leaves_the_rest_for_the_next_round(TestCity city)
      throws IOException {
    var id = cases.samira(city);
    var here = path(id, kept.kept(city, id, "Brief", Topic.WORK, false, LETTER));
    var clamd = SmallClamd.lookingForEicar();
    clamd.close();
    assertThatExceptionOfType(DocumentRefused.class)
        .isThrownBy(() -> scan(city, Clamd.at(clamd.address())));
    assertThat(get(web, city, CASE_MANAGER, here)).bodyText().contains("noch nicht auf Viren");
    scan(city);
    assertThat(get(web, city, CASE_MANAGER, here)).bodyText().doesNotContain("noch nicht auf");
  }

  @Test
  void what_does_not_open_is_left_out_and_the_others_are_scanned(TestCity city) throws IOException {
    var id = cases.samira(city);
    var locked = kept.kept(city, id, "Brief", Topic.WORK, false, LETTER);
    kept.kept(city, id, "Diplom", Topic.RECOGNITION, false, LETTER);
    city.as(
        CASE_MANAGER,
        () ->
            jdbc.sql("delete from case_document_part where document_id = ?").param(locked).update()
                + jdbc.sql(
                        """
                        insert into case_document_part (document_id, part, compartment, key_id, locked)
                        values (?, 0, 'counselling', 'lost', 'x')
                        """)
                    .param(locked)
                    .update());
    scan(city);
    assertThat(waiting(city)).containsExactly(locked);
  }

  @Test
  void the_scanner_sees_just_what_no_scanner_has_seen(TestCity city) throws IOException {
    var id = cases.samira(city);
    var document = kept.kept(city, id, "Brief", Topic.WORK, true, LETTER);
    assertThat(waiting(city)).containsExactly(document);
    assertThat(city.call(() -> scans.waiting())).isEmpty();
    assertThat(inside(city, "retention", "case_document")).isZero();
    assertThat(inside(city, Scans.ACTOR, "case_document")).isEqualTo(1);
    assertThat(inside(city, Scans.ACTOR, "case_note")).isZero();
    post(web, city, CASE_MANAGER, path(id, document) + "/removal");
    assertThat(inside(city, Scans.ACTOR, "case_document")).isZero();
  }

  private static String path(UUID id, UUID document) {
    return "/cases/" + id + "/documents/" + document;
  }

  private void scan(TestCity city) throws IOException {
    try (var clamd = SmallClamd.lookingForEicar()) {
      scan(city, Clamd.at(clamd.address()));
    }
  }

  private void scan(TestCity city, VirusScan scanner) {
    var later = new ScanLater(rounds, plans, scans, contents, files, scanner, audit, transaction);
    Tenant.as(city.id(), later::inThisCity);
  }

  private List<UUID> waiting(TestCity city) {
    return city.asHouse(() ->
        Tenant.inside(COUNSELLING, Scans.ACTOR)
            .call(() -> transaction.execute(status -> scans.waiting()))
            .stream()
            .map(it -> it.id())
            .toList());
  }

  private int inside(TestCity city, String actor, String table) {
    return city.asHouse(() ->
        Tenant.inside(COUNSELLING, actor)
            .call(() ->
                transaction.execute(status ->
                    jdbc.sql("select count(*) from " + table).query(Integer.class).single())));
  }

  private int parts(TestCity city) {
    return city.as(
        CASE_MANAGER,
        () -> jdbc.sql("select count(*) from case_document_part").query(Integer.class).single());
  }

  private List<String> logged(TestCity city, UUID id) {
    var subject = RegisterPerson.subject(cases.personOf(city, id));
    return city.call(() ->
        jdbc.sql("select actor || ' ' || action from audit_entry where subject = ?")
            .param(subject)
            .query(String.class)
            .list());
  }
}
