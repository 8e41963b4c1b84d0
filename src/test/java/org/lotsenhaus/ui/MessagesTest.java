package org.lotsenhaus.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lotsenhaus.shared.Language;

class MessagesTest {

  private static final Map<String, Map<Language, Map<String, String>>> TOPICS =
      MessageFiles.byTopic();
  private static final String SOURCES = sources();

  @TestFactory
  List<DynamicTest> every_topic_is_complete_in_its_languages() {
    return TOPICS.keySet().stream()
        .map(topic -> DynamicTest.dynamicTest(topic, () -> isComplete(topic)))
        .toList();
  }

  private static void isComplete(String topic) {
    var texts = requireNonNull(TOPICS.get(topic));
    assertThat(texts.keySet())
        .as("languages of %s", topic)
        .containsExactlyInAnyOrderElementsOf(MessageFiles.languagesOf(topic));
    var german = requireNonNull(texts.get(Language.GERMAN));
    texts.forEach((language, translated) -> {
      assertThat(translated.keySet())
          .as("keys of %s in %s", topic, language.tag())
          .isEqualTo(german.keySet());
      translated.forEach((key, text) ->
          saysTheSame(topic + "." + key, language, requireNonNull(german.get(key)), text));
    });
  }

  private static void saysTheSame(String key, Language language, String german, String text) {
    assertThat(text).as("%s in %s", key, language.tag()).isNotBlank().doesNotContain("'");
    assertThatCode(() -> new MessageFormat(text, language.locale()))
        .as("%s in %s", key, language.tag())
        .doesNotThrowAnyException();
    assertThat(arguments(text)).as("%s in %s", key, language.tag()).isEqualTo(arguments(german));
  }

  private static Set<String> arguments(String text) {
    var pattern = new MessagePattern(text);
    var names = new TreeSet<String>();
    for (int i = 0; i < pattern.countParts(); i++) {
      if (pattern.getPart(i).getType() == MessagePattern.Part.Type.ARG_NAME) {
        names.add(pattern.getSubstring(pattern.getPart(i)));
      }
    }
    return names;
  }

  @Test
  void every_key_that_the_code_names_has_words() {
    var missing = new TreeSet<String>();
    named(Pattern.compile("\"(%s)\\.(?!js\"|css\")([a-z0-9_-]+)\"(?!\\s*\\+)".formatted(topics())))
        .forEach(key -> {
          if (!known().contains(key)) {
            missing.add(key);
          }
        });
    named(Pattern.compile("\"(%s)\\.([a-z0-9_-]*)\"\\s*\\+".formatted(topics())))
        .forEach(prefix -> {
          if (known().stream().noneMatch(key -> key.startsWith(prefix))) {
            missing.add(prefix + "…");
          }
        });
    assertThat(missing).isEmpty();
  }

  /** But for the common phrases, which were translated together, ahead of what will say them. */
  @Test
  void no_words_are_kept_that_nobody_says() {
    var said =
        named(
            Pattern.compile(
                "\"(%s)\\.(?!js\"|css\")([a-z0-9_-]+)\"(?!\\s*\\+)".formatted(topics())));
    var begun = named(Pattern.compile("\"(%s)\\.([a-z0-9_-]*)\"\\s*\\+".formatted(topics())));
    var unused = new TreeSet<>(known());
    unused.removeIf(key ->
        key.startsWith("phrases.")
            || said.contains(key)
            || begun.stream().anyMatch(key::startsWith));
    assertThat(unused).isEmpty();
  }

  private static Set<String> known() {
    var keys = new TreeSet<String>();
    TOPICS.forEach((topic, texts) ->
        requireNonNull(texts.get(Language.GERMAN))
            .keySet()
            .forEach(key -> keys.add(topic + "." + key)));
    return keys;
  }

  private static String topics() {
    return String.join("|", TOPICS.keySet());
  }

  private static Set<String> named(Pattern pattern) {
    var found = new TreeSet<String>();
    pattern.matcher(SOURCES).results().forEach(it -> found.add(it.group(1) + "." + it.group(2)));
    return found;
  }

  private static String sources() {
    var all = new StringBuilder();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (var file : files.filter(it -> it.toString().matches(".*\\.(java|jte)")).toList()) {
        all.append(Files.readString(file)).append('\n');
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return all.toString();
  }
}
