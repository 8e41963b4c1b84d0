package org.lotsenhaus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.lotsenhaus.testing.Accessibility.thenTheAccessibilityBaselineIsMet;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.PARTNER_CASE_MANAGER;

import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.casework.TestCases;
import org.lotsenhaus.casework.documents.Papers;
import org.lotsenhaus.people.DataClass;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Pictures;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A certificate comes into a case, and a partner reads it. */
@HouseTest
class DocumentsJourneyTest {

  @LocalServerPort int port;
  @Autowired TestCases cases;

  @Test
  void a_certificate_comes_into_a_case_and_a_partner_reads_it(TestCity city) {
    var id = cases.samira(city);
    cases.consent(city, id, LocalDate.of(2027, 5, 31), DataClass.DOCUMENTS);
    try (var manager = Visitor.asStaff(port, city, CASE_MANAGER)) {
      manager.open(city.path("/cases/" + id));
      manager.follow("Dokumente");
      handIn(manager, "diplom.pdf", "kein PDF".getBytes(UTF_8));
      assertThat(manager.page().locator("#file-error")).containsText("Diese Art von Datei");
      handIn(manager, "scan.pdf", Papers.pdf("Diplom der Pharmazie", 4));
      assertThat(manager.page().locator("main")).containsText("Ein Dokument");
      look(manager, "documents");
      manager.follow("Diplom, übersetzt");
      assertThat(manager.page().locator("img.lh-preview")).hasCount(3);
      look(manager, "document");
    }
    partner(city, id);
  }

  private static void handIn(Visitor manager, String name, byte[] content) {
    var page = manager.page();
    page.setInputFiles("#file", new FilePayload(name, "application/pdf", content));
    page.fill("#name", "Diplom, übersetzt");
    page.selectOption("#topic", "RECOGNITION");
    manager.press("Dokument speichern");
  }

  private static void look(Visitor visitor, String name) {
    thenTheAccessibilityBaselineIsMet(visitor.page());
    Pictures.take(visitor.page(), name);
    var before = visitor.page().viewportSize();
    visitor.page().setViewportSize(390, 844);
    Pictures.take(visitor.page(), name + "-phone");
    visitor.page().setViewportSize(before.width, before.height);
  }

  private void partner(TestCity city, UUID id) {
    try (var partner = Visitor.asStaff(port, city, PARTNER_CASE_MANAGER)) {
      partner.open(city.path("/cases/" + id));
      Pictures.take(partner.page(), "documents-partner");
      partner.follow("Diplom, übersetzt");
      var download = partner.page().waitForDownload(() -> partner.follow("Herunterladen"));
      org.assertj.core.api.Assertions.assertThat(download.suggestedFilename())
          .isEqualTo("Diplom, übersetzt.pdf");
    }
  }
}
