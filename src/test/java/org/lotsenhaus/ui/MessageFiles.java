package org.lotsenhaus.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.lotsenhaus.shared.Language;

/** The message files as they lie in the project: topic → language → key → text. */
final class MessageFiles {

  private static final Path FOLDER = Path.of("src/main/resources/messages");
  private static final List<Language> STAFF = List.of(Language.GERMAN, Language.ENGLISH);

  private MessageFiles() {}

  static Map<String, Map<Language, Map<String, String>>> byTopic() {
    var topics = new TreeMap<String, Map<Language, Map<String, String>>>();
    try (var files = Files.list(FOLDER)) {
      for (var file : files.toList()) {
        var name = file.getFileName().toString().replace(".properties", "").split("_", 2);
        topics
            .computeIfAbsent(name[0], it -> new java.util.HashMap<>())
            .put(new Language(name[1]), read(file));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return topics;
  }

  /** What advice seekers read is there in all languages; staff read German or English. */
  static List<Language> languagesOf(String topic) {
    return topic.endsWith("-staff") ? STAFF : Language.FIRST_WAVE;
  }

  private static Map<String, String> read(Path file) throws IOException {
    try (var reader = Files.newBufferedReader(file)) {
      var properties = new Properties();
      properties.load(reader);
      var texts = new TreeMap<String, String>();
      properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
      return texts;
    }
  }
}
