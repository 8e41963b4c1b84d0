package org.lotsenhaus.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder for the data of a house that nobody will miss. */
record TempFolder(Path path) implements AutoCloseable {

  static TempFolder fresh() throws IOException {
    return new TempFolder(Files.createTempDirectory("lotsenhaus-bench"));
  }

  @Override
  public void close() throws IOException {
    try (var files = Files.walk(path)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
