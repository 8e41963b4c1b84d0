package org.lotsenhaus.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Pages in {@code docs/} that the code writes about itself. A stale one fails the check; {@code
 * ./lotsenhaus test -Dlotsenhaus.write-docs} writes them anew.
 */
public final class Written {

  private Written() {}

  public static void isUpToDate(String page, String content) {
    var file = Path.of("docs", page);
    try {
      if (System.getProperty("lotsenhaus.write-docs") != null) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
      }
      assertThat(Files.exists(file) ? Files.readString(file) : "")
          .as("%s is stale: ./lotsenhaus test -Dlotsenhaus.write-docs writes it anew", file)
          .isEqualTo(content);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
