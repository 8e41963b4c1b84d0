package org.lotsenhaus.casework.documents.scan;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.Tika;
import org.lotsenhaus.casework.documents.store.DocumentType;

/** Says what a file is from what is in it. What it is called is somebody's word. */
final class TypeByContent {

  private static final String OFFICE = "application/x-tika-ooxml";
  private static final String ARCHIVE = "application/zip";
  private static final Tika TIKA = new Tika();

  private TypeByContent() {}

  /** Empty for what is not kept. */
  static Optional<DocumentType> of(byte[] content) {
    var media = TIKA.detect(content);
    return media.equals(OFFICE) || media.equals(ARCHIVE)
        ? word(content)
        : DocumentType.ofMedia(media);
  }

  /** Of the files of office programs only letters are kept, and none with programs in them. */
  private static Optional<DocumentType> word(byte[] content) {
    var names = names(content);
    var isText = names.contains("word/document.xml");
    var hasPrograms = names.stream().anyMatch(it -> it.endsWith("vbaProject.bin"));
    return isText && !hasPrograms ? Optional.of(DocumentType.WORD) : Optional.empty();
  }

  /** From the table of contents: nothing is unpacked. */
  private static List<String> names(byte[] content) {
    try (var archive = ZipFile.builder().setByteArray(content).get()) {
      return Collections.list(archive.getEntries()).stream().map(ZipArchiveEntry::getName).toList();
    } catch (IOException broken) {
      return List.of();
    }
  }
}
