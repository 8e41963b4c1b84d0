package org.lotsenhaus.casework.documents.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotsenhaus.casework.documents.Papers;
import org.lotsenhaus.casework.documents.scan.DocumentRefused.Why;
import org.lotsenhaus.casework.documents.store.CaseDocument.Scan;

class ClamdTest {

  private static final byte[] LETTER = Papers.pdf("Zeugnis", 1);
  private static final Duration SHORT = Duration.ofMillis(300);

  @Test
  void what_the_scanner_finds_nothing_in_is_clean() throws IOException {
    try (var clamd = SmallClamd.lookingForEicar()) {
      var scanner = Clamd.at(clamd.address());
      assertThat(scanner.scan(LETTER)).isEqualTo(Scan.CLEAN);
      assertThat(scanner.scan(new byte[300_000])).isEqualTo(Scan.CLEAN);
    }
  }

  @Test
  void a_virus_is_found_even_across_two_pieces() throws IOException {
    try (var clamd = SmallClamd.lookingForEicar()) {
      var scanner = Clamd.at(clamd.address());
      var eicar = SmallClamd.EICAR.getBytes(US_ASCII);
      refused(Why.INFECTED, scanner, eicar);
      var long_ = new byte[200_000];
      System.arraycopy(eicar, 0, long_, 64 * 1024 - 20, eicar.length);
      refused(Why.INFECTED, scanner, long_);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSTREAM size limit exceeded. ERROR\0",
        "stream: Can't allocate memory ERROR\0",
        "",
        "stream: OK but not really"
      })
  void every_answer_but_ok_keeps_the_document_out(String answer) throws IOException {
    try (var clamd = SmallClamd.answering(answer)) {
      refused(Why.SCANNER_SILENT, Clamd.at(clamd.address(), SHORT), LETTER);
    }
  }

  @Test
  void a_scanner_that_is_not_there_keeps_every_document_out() throws IOException {
    var clamd = SmallClamd.lookingForEicar();
    clamd.close();
    refused(Why.SCANNER_SILENT, Clamd.at(clamd.address()), LETTER);
  }

  private static void refused(Why why, VirusScan scanner, byte[] content) {
    assertThatExceptionOfType(DocumentRefused.class)
        .isThrownBy(() -> scanner.scan(content))
        .returns(why, DocumentRefused::why);
  }

  @Test
  void a_house_without_a_scanner_says_so() {
    var scanner = new ChooseVirusScan().virusScan(" ");
    assertThat(scanner.scan(LETTER)).isEqualTo(Scan.UNSCANNED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"clamd", "clamd:", ":3310", "clamd:many"})
  void an_address_that_is_none_stops_the_house_at_its_start(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ChooseVirusScan().virusScan(address))
        .withMessageContaining("host:port");
  }
}
