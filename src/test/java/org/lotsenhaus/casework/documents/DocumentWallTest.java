package org.lotsenhaus.casework.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.casework.TestCases.get;
import static org.lotsenhaus.casework.TestCases.post;
import static org.lotsenhaus.people.Someone.called;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.COLLEAGUE;
import static org.lotsenhaus.testing.TestStaff.PARTNER_CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.RESIDENCE_CASE_MANAGER;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.casework.TestCases;
import org.lotsenhaus.people.DataClass;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Owner;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who reads papers: those who work on the case, and partners what was agreed. */
@HouseTest
class DocumentWallTest {

  private static final LocalDate LONG = LocalDate.of(2027, 5, 31);
  private static final byte[] LETTER = Papers.pdf("Bescheid", 1);

  @Autowired MockMvcTester web;
  @Autowired TestCases cases;
  @Autowired TestDocuments documents;
  @Autowired JdbcClient jdbc;

  @Test
  void a_partner_sees_exactly_the_papers_of_the_agreed_topic(TestCity city) {
    var id = cases.samira(city);
    var agreed = documents.kept(city, id, "Diplom", Topic.RECOGNITION, false, LETTER);
    var confidential = documents.kept(city, id, "Ganz unter uns", Topic.RECOGNITION, true, LETTER);
    var other = documents.kept(city, id, "Mietvertrag", Topic.HOUSING, false, LETTER);
    cases.consent(city, id, LONG, DataClass.DOCUMENTS);
    assertThat(get(web, city, PARTNER_CASE_MANAGER, "/cases/" + id))
        .hasStatusOk()
        .bodyText()
        .contains("Dokumente", "Diplom", "/documents/" + agreed)
        .doesNotContain("Ganz unter uns", "Mietvertrag");
    assertThat(get(web, city, PARTNER_CASE_MANAGER, at(id, agreed)))
        .hasStatusOk()
        .bodyText()
        .contains("Diplom", "Herunterladen")
        .doesNotContain("Entfernen");
    assertThat(get(web, city, PARTNER_CASE_MANAGER, at(id, agreed) + "/file"))
        .hasStatusOk()
        .body()
        .isEqualTo(LETTER);
    closed(city, PARTNER_CASE_MANAGER, id, confidential);
    closed(city, PARTNER_CASE_MANAGER, id, other);
    assertThat(get(web, city, PARTNER_CASE_MANAGER, "/cases/" + id + "/documents")).hasStatus(404);
    assertThat(post(web, city, PARTNER_CASE_MANAGER, at(id, agreed) + "/removal")).hasStatus(404);
  }

  private static String at(UUID id, UUID document) {
    return "/cases/" + id + "/documents/" + document;
  }

  private void closed(TestCity city, String login, UUID id, UUID document) {
    assertThat(get(web, city, login, at(id, document))).hasStatus(404);
    assertThat(get(web, city, login, at(id, document) + "/file")).hasStatus(404);
  }

  @Test
  void consent_to_something_else_opens_no_paper(TestCity city) {
    var id = cases.samira(city);
    var document = documents.kept(city, id, "Diplom", Topic.RECOGNITION, false, LETTER);
    cases.consent(city, id, LONG, DataClass.PLAN, DataClass.NOTES);
    assertThat(get(web, city, PARTNER_CASE_MANAGER, "/cases/" + id))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Diplom");
    closed(city, PARTNER_CASE_MANAGER, id, document);
  }

  @Test
  void neither_colleagues_nor_the_foreigners_office_read_papers(TestCity city) {
    var id = cases.samira(city);
    var document = documents.kept(city, id, "Diplom", Topic.RECOGNITION, false, LETTER);
    for (var login : List.of(COLLEAGUE, RESIDENCE_CASE_MANAGER, PARTNER_CASE_MANAGER)) {
      closed(city, login, id, document);
      assertThat(rows(city, login)).isEqualTo("0 and 0");
    }
    assertThat(city.call(this::count)).isEqualTo("0 and 0");
  }

  @Test
  void a_paper_is_found_in_its_own_case_only(TestCity city) {
    var one = cases.samira(city);
    var other = cases.of(city, called("Olena", "Petrenko").profile());
    var document = documents.kept(city, one, "Diplom", Topic.RECOGNITION, false, LETTER);
    closed(city, CASE_MANAGER, other, document);
    assertThat(post(web, city, CASE_MANAGER, at(other, document) + "/removal")).hasStatus(404);
  }

  @Test
  void a_paper_goes_with_its_case(TestCity city) {
    var id = cases.samira(city);
    var document = documents.kept(city, id, "Diplom", Topic.RECOGNITION, false, LETTER);
    assertThat(rows(city, CASE_MANAGER)).isEqualTo("1 and 1");
    city.as(CASE_MANAGER, () -> jdbc.sql("delete from case_file where id = ?").param(id).update());
    assertThat(everywhere("case_document where id = ?", document)).isZero();
    assertThat(everywhere("case_document_part where document_id = ?", document)).isZero();
  }

  /** As somebody whom no wall keeps out. */
  private static int everywhere(String rows, UUID document) {
    return Owner.as(
        "postgres",
        TestDatabase.coordinates().superuser(),
        all ->
            all.sql("select count(*) from " + rows).param(document).query(Integer.class).single());
  }

  private String rows(TestCity city, String login) {
    return city.as(login, this::count);
  }

  private String count() {
    return jdbc.sql(
            """
            select (select count(*) from case_document) || ' and '
              || (select count(*) from case_document_part)
            """)
        .query(String.class)
        .single();
  }
}
