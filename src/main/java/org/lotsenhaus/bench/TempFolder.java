package org.lotsenhaus.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** A folder for the data of a house that nobody will miss. */
record TempFolder(Path path) implements AutoCloseable {

  static TempFolder fresh() throws IOException {
    return new TempFolder(Files.createTempDirectory("lotsenhaus-bench"));
  }

  /** On disk when this returns: who measures in it doesn't measure the copying. */
  TempFolder copy() throws Exception {
    var copy = fresh();
    for (var command :
        List.of(List.of("cp", "-a", path + "/.", copy.path.toString()), List.of("sync"))) {
      if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
        throw new IOException(command + " failed");
      }
    }
    return copy;
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
