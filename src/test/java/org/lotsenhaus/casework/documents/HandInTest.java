package org.lotsenhaus.casework.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.casework.TestCases.get;
import static org.lotsenhaus.casework.TestCases.post;
import static org.lotsenhaus.casework.documents.TestDocuments.file;
import static org.lotsenhaus.casework.documents.TestDocuments.handIn;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.casework.TestCases;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What isn't kept, and how that is said. */
@HouseTest
class HandInTest {

  private static final byte[] LETTER = Papers.pdf("Bescheid", 1);

  @LocalServerPort int port;
  @Autowired MockMvcTester web;
  @Autowired TestCases cases;

  @Test
  void what_is_wrong_with_a_file_is_said_in_a_sentence_and_what_was_typed_stays(TestCity city) {
    var id = cases.samira(city);
    refused(city, id, file("", new byte[0]), "Bitte wählen Sie eine Datei aus.");
    refused(city, id, file("leer.pdf", new byte[0]), "Diese Datei ist leer.");
    refused(city, id, file("seite.pdf", "<html>".getBytes(UTF_8)), "Diese Art von Datei geht hier");
    refused(city, id, file("film.pdf", new byte[11 * 1024 * 1024]), "Höchstens 10 MB sind möglich");
    assertThat(get(web, city, CASE_MANAGER, "/cases/" + id + "/documents"))
        .bodyText()
        .contains("Noch kein Dokument");
  }

  private void refused(TestCity city, UUID id, MockMultipartFile file, String why) {
    assertThat(handIn(web, city, id, file, "name", "Mietvertrag", "topic", "HOUSING"))
        .hasStatus(422)
        .bodyText()
        .contains(why, "value=\"Mietvertrag\"", "<option value=\"HOUSING\" selected>");
  }

  @Test
  void a_paper_without_a_name_or_from_tomorrow_is_refused(TestCity city) {
    var id = cases.samira(city);
    assertThat(handIn(web, city, id, file("a.pdf", LETTER), "name", " ", "dated", "2026-11-25"))
        .hasStatus(422)
        .bodyText()
        .contains("id=\"name-error\"", "Dieser Tag kommt erst noch.");
  }

  @Test
  void what_is_too_long_for_the_server_to_read_gets_the_same_sentence(TestCity city)
      throws IOException, InterruptedException {
    var id = cases.samira(city);
    var path = city.path("/cases/" + id + "/documents");
    var answer = send(path, BodyPublishers.ofByteArray(new byte[30_000_000]));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains(path + "?too-large");
    assertThat(get(web, city, CASE_MANAGER, "/cases/" + id + "/documents?too-large"))
        .hasStatus(422)
        .bodyText()
        .contains("Diese Datei ist zu groß. Höchstens 10 MB sind möglich.");
  }

  /** Nobody signed in for them. */
  @Test
  void other_pages_read_nothing_large_and_none_reads_what_has_no_end(TestCity city)
      throws IOException, InterruptedException {
    var large = BodyPublishers.ofByteArray(new byte[3_000_000]);
    var endless = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[9]));
    assertThat(send("/setup/nobody", large).statusCode()).isEqualTo(413);
    assertThat(send(city.path("/admin/blueprint"), large).statusCode()).isEqualTo(413);
    assertThat(send(city.path("/admin/blueprint"), endless).statusCode()).isEqualTo(411);
  }

  private HttpResponse<?> send(String path, BodyPublisher body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(body)
            .build();
    try (var browser = HttpClient.newHttpClient()) {
      return browser.send(request, BodyHandlers.discarding());
    }
  }

  @Test
  void a_closed_case_takes_no_more_papers(TestCity city) {
    var id = cases.samira(city);
    post(web, city, CASE_MANAGER, "/cases/" + id + "/closure", "closing", "WISHED");
    assertThat(get(web, city, CASE_MANAGER, "/cases/" + id + "/documents"))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Dokument aufnehmen");
    assertThat(handIn(web, city, id, file("a.pdf", LETTER), "name", "Brief")).hasStatus(404);
  }
}
