package org.lotsenhaus.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;

/** The drawings of {@code icons.properties}, by what they mean. */
public final class Icons {

  private static final Properties DRAWINGS = read();
  private static final Set<String> MIRRORED = Set.of(DRAWINGS.getProperty("mirrored").split(" "));

  private Icons() {}

  public static String drawing(String name) {
    if (!has(name)) {
      throw new IllegalArgumentException("no icon is called " + name);
    }
    return DRAWINGS.getProperty(name);
  }

  /** Icons that cities name in their data are checked when the data comes in. */
  public static boolean has(String name) {
    return DRAWINGS.containsKey(name) && !name.equals("mirrored");
  }

  /** Arrows point the other way in right-to-left text; clocks and check marks don't. */
  public static boolean mirrored(String name) {
    return MIRRORED.contains(name);
  }

  private static Properties read() {
    try (var file = Icons.class.getResourceAsStream("icons.properties")) {
      var drawings = new Properties();
      drawings.load(file);
      return drawings;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
