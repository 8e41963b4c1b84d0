package org.lotsenhaus.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Lexicon;

class ActionsTest {

  /** Also through the small methods that record what several steps have in common. */
  private static final Pattern RECORDED =
      Pattern.compile(
          "(?:audit\\.(?:wrote|read)\\(|changed\\(id, |step\\(shift, ticket, )\"([^\"]+)\"");

  @Test
  void everything_that_is_recorded_has_words_for_those_who_read_the_log() throws IOException {
    var words = new Lexicon().in(Language.GERMAN);
    var wordless = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        RECORDED
            .matcher(Files.readString(file))
            .results()
            .map(it -> it.group(1).replace(' ', '_'))
            .filter(action -> !words.has("audit-staff.action_" + action))
            .forEach(wordless::add);
      }
    }
    assertThat(wordless).isEmpty();
  }
}
