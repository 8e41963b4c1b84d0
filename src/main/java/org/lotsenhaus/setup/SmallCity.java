package org.lotsenhaus.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A blueprint to begin with: one unit, one site, one desk; all else is planned later on pages. */
final class SmallCity {

  private SmallCity() {}

  static String named(String name, String slug) {
    return template().replace("SLUG", slug).replace("NAME", name);
  }

  private static String template() {
    try (InputStream file = SmallCity.class.getResourceAsStream("/blueprints/template.yaml")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
