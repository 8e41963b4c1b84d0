package org.lotsenhaus.casework.documents.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** The key of a house that was given none; the owner alone may read it. */
final class KeyFile {

  private static final String NAME = "documents.key";

  private KeyFile() {}

  static DocumentKey in(Path folder) {
    var file = folder.resolve(NAME);
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return DocumentKey.parse(Files.readString(file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A file that is drawn anew gets another name, so that nobody takes it for the lost one. */
  private static void make(Path file) throws IOException {
    var id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, DocumentKey.drawn(id).written());
  }
}
