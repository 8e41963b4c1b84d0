package org.lotsenhaus.casework.documents.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.casework.documents.scan.TypeByContent.of;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotsenhaus.casework.documents.Papers;
import org.lotsenhaus.casework.documents.store.DocumentType;

class TypeByContentTest {

  @Test
  void papers_photos_and_letters_are_known_by_what_is_in_them() throws IOException {
    assertThat(of(Papers.pdf("Zeugnis", 1))).contains(DocumentType.PDF);
    assertThat(of(Papers.picture("jpg", 20, 10))).contains(DocumentType.JPEG);
    assertThat(of(Papers.picture("png", 20, 10))).contains(DocumentType.PNG);
    assertThat(of(openText())).contains(DocumentType.OPEN_TEXT);
  }

  @Test
  void a_letter_of_an_office_program_is_kept_whatever_comes_first_in_it() {
    assertThat(of(Papers.zip("[Content_Types].xml", "_rels/.rels", "word/document.xml")))
        .contains(DocumentType.WORD);
    assertThat(of(Papers.zip("docProps/app.xml", "word/document.xml"))).contains(DocumentType.WORD);
  }

  @Test
  void a_letter_with_a_program_in_it_is_not() {
    assertThat(of(Papers.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
        .isEmpty();
  }

  @Test
  void neither_are_tables_and_archives() {
    assertThat(of(Papers.zip("[Content_Types].xml", "xl/workbook.xml"))).isEmpty();
    assertThat(of(Papers.zip("zeugnis.pdf"))).isEmpty();
    assertThat(of("PK\3\4 and then nothing".getBytes(UTF_8))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!doctype html><script>alert(1)</script>",
        "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
        "MZ\u0090\0\3",
        "#!/bin/sh\nrm -rf /",
        "Guten Tag",
        "GIF89a"
      })
  void what_may_act_in_a_browser_or_a_computer_is_not(String content) {
    assertThat(of(content.getBytes(UTF_8))).isEmpty();
  }

  /** The type stands first and unpacked, as the standard asks. */
  private static byte[] openText() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var type = DocumentType.OPEN_TEXT.media().getBytes(UTF_8);
    var sum = new CRC32();
    sum.update(type);
    try (var archive = new ZipOutputStream(bytes)) {
      var entry = new ZipEntry("mimetype");
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(type.length);
      entry.setCrc(sum.getValue());
      archive.putNextEntry(entry);
      archive.write(type);
      archive.putNextEntry(new ZipEntry("content.xml"));
    }
    return bytes.toByteArray();
  }
}
