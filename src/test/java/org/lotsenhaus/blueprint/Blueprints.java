package org.lotsenhaus.blueprint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files to read in tests: a small town, and the three cities as they are shipped. */
final class Blueprints {

  private Blueprints() {}

  static String small() {
    return text("small");
  }

  static String text(String name) {
    try (var file = Blueprints.class.getResourceAsStream("/blueprints/" + name + ".yaml")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The small town with one passage replaced by another. */
  static String smallWith(String passage, String other) {
    var text = small();
    if (!text.contains(passage)) {
      throw new IllegalArgumentException("not in the file: " + passage);
    }
    return text.replace(passage, other);
  }
}
