package org.lotsenhaus.casework.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotsenhaus.casework.TestCases.get;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.casework.TestCases;
import org.lotsenhaus.casework.documents.picture.DrawApart;
import org.lotsenhaus.casework.documents.scan.Clamd;
import org.lotsenhaus.casework.documents.scan.DocumentRefused;
import org.lotsenhaus.casework.documents.scan.DocumentRefused.Why;
import org.lotsenhaus.casework.documents.scan.Inspection;
import org.lotsenhaus.casework.documents.scan.SmallClamd;
import org.lotsenhaus.casework.documents.store.Description;
import org.lotsenhaus.casework.documents.store.Documents;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A house with a virus scanner. */
@HouseTest
class ScannedDocumentsTest {

  private static final byte[] LETTER = Papers.pdf("Bescheid", 1);

  @Autowired MockMvcTester web;
  @Autowired TestCases cases;
  @Autowired StoreDocument store;
  @Autowired DrawApart draw;
  @Autowired Documents documents;

  @Test
  void what_is_clean_is_kept_and_nobody_is_warned_of_it(TestCity city) throws IOException {
    var id = cases.samira(city);
    try (var clamd = SmallClamd.lookingForEicar()) {
      keep(city, id, LETTER, clamd);
    }
    assertThat(get(web, city, CASE_MANAGER, "/cases/" + id + "/documents"))
        .bodyText()
        .contains("Ein Dokument", "Bescheid")
        .doesNotContain("nicht auf Viren geprüft");
  }

  @Test
  void a_virus_and_a_scanner_that_says_nothing_keep_a_paper_out(TestCity city) throws IOException {
    var id = cases.samira(city);
    var clamd = SmallClamd.lookingForEicar();
    refused(Why.INFECTED, city, id, withVirus(), clamd);
    clamd.close();
    refused(Why.SCANNER_SILENT, city, id, LETTER, clamd);
    assertThat(city.as(CASE_MANAGER, () -> documents.of(id))).isEmpty();
  }

  private void refused(Why why, TestCity city, UUID id, byte[] content, SmallClamd clamd) {
    assertThatExceptionOfType(DocumentRefused.class)
        .isThrownBy(() -> keep(city, id, content, clamd))
        .returns(why, DocumentRefused::why);
  }

  private void keep(TestCity city, UUID id, byte[] content, SmallClamd clamd) {
    var said = new Description("Bescheid", Optional.empty(), false, Optional.empty());
    var keep = new KeepDocument(new Inspection(Clamd.at(clamd.address())), draw, store);
    city.asStaff(CASE_MANAGER, () -> keep.keep(id, said, content));
  }

  /** Behind the end of a PDF, where no reader looks. */
  private static byte[] withVirus() throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.write(LETTER);
    bytes.write(SmallClamd.EICAR.getBytes(US_ASCII));
    return bytes.toByteArray();
  }
}
