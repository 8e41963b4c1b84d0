package org.lotsenhaus.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What the front-end build made, as bytes. */
final class AssetFiles {

  private AssetFiles() {}

  static String text(String name) {
    return new String(bytes(Assets.url(name)), StandardCharsets.UTF_8);
  }

  /** Bytes on the wire: fonts as they are, everything else in Brotli. */
  static int wire(String name) {
    return bytes(Assets.url(name) + (name.endsWith(".woff2") ? "" : ".br")).length;
  }

  static boolean exists(String address) {
    return AssetFiles.class.getResource("/static" + address) != null;
  }

  private static byte[] bytes(String address) {
    try (var file = AssetFiles.class.getResourceAsStream("/static" + address)) {
      return Objects.requireNonNull(file, address).readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
