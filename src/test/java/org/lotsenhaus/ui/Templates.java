package org.lotsenhaus.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All templates of the house as text, for checks that no compiler makes. */
final class Templates {

  private Templates() {}

  static Map<String, String> all() {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".jte"))
          .collect(Collectors.toMap(Path::toString, Templates::read, (a, b) -> a, TreeMap::new));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Template → what the first group of the pattern finds in it. */
  static Map<String, Set<String>> find(Pattern pattern) {
    var found = new TreeMap<String, Set<String>>();
    all()
        .forEach((name, text) -> {
          var hits = new TreeSet<String>();
          pattern.matcher(text).results().forEach(hit -> hits.add(hit.group(1)));
          if (!hits.isEmpty()) {
            found.put(name, hits);
          }
        });
    return found;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
