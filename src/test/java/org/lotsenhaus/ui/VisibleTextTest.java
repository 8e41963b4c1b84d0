package org.lotsenhaus.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Looks at what templates write whatever they are given: markup, and never a word. */
class VisibleTextTest {

  private static final Pattern SPOKEN_ATTRIBUTE =
      Pattern.compile("\\s(?:aria-label|title|alt|placeholder)=\"([^\"]*\\p{L}[^\"]*)\"");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2}[^<]*");

  @Test
  void no_template_says_a_word_of_its_own() throws IOException {
    var said = new TreeMap<String, TreeSet<String>>();
    for (var template : templates().entrySet()) {
      var words = new TreeSet<String>();
      SPOKEN_ATTRIBUTE.matcher(template.getValue()).results().forEach(it -> words.add(it.group(1)));
      var visible = TAG.matcher(template.getValue()).replaceAll("<>").replaceAll("&\\w+;", "");
      WORD.matcher(visible).results().forEach(it -> words.add(it.group().strip()));
      if (!words.isEmpty()) {
        said.put(template.getKey(), words);
      }
    }
    assertThat(said).isEmpty();
  }

  /** Compiled templates keep their constant parts in a file of their own. */
  private static TreeMap<String, String> templates() throws IOException {
    var texts = new TreeMap<String, String>();
    try (var files = Files.walk(Path.of("target/classes/org/lotsenhaus"))) {
      for (var file : files.filter(it -> it.toString().endsWith("Generated.bin")).toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    assertThat(texts).isNotEmpty();
    return texts;
  }
}
