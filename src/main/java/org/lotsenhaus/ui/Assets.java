package org.lotsenhaus.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.shared.Language;

/**
 * Addresses of style sheets, scripts and fonts. The front-end build names each file after its
 * content, so that browsers keep it for ever.
 */
public final class Assets {

  static final String ROOT = "/assets/";
  private static final Properties ADDRESSES = read();

  private Assets() {}

  public static String url(String name) {
    var address = ADDRESSES.getProperty(name);
    if (address == null) {
      throw new IllegalArgumentException("the front-end build makes no " + name);
    }
    return ROOT + address;
  }

  /** The regular font of a language's script: the one worth fetching before the style sheet. */
  public static String font(Language language) {
    return url("fonts/" + fontName(language) + "-400.woff2");
  }

  private static String fontName(Language language) {
    return switch (language.tag()) {
      case "ar", "fa" -> "noto-arabic";
      case "uk", "ru", "bg" -> "fira-cyrillic";
      default -> "fira-latin";
    };
  }

  private static Properties read() {
    try (var file = list()) {
      var addresses = new Properties();
      addresses.load(file);
      return addresses;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static InputStream list() {
    @Nullable InputStream list =
        Assets.class.getResourceAsStream("/static/assets/assets.properties");
    if (list == null) {
      throw new IllegalStateException("the front-end has not been built");
    }
    return list;
  }
}
