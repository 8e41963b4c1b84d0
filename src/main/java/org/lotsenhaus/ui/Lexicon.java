package org.lotsenhaus.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.lotsenhaus.shared.Language;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All message files. A key is the file's topic, a dot, and the key in the file. Staff topics exist
 * in German and English only; in other languages their words are German.
 */
@Component
public class Lexicon {

  private final Map<Language, Words> words = new HashMap<>();

  public Lexicon() {
    var patterns = new HashMap<String, Map<String, String>>();
    for (var file : messageFiles()) {
      var name = String.valueOf(file.getFilename());
      int underscore = name.lastIndexOf('_');
      var topic = name.substring(0, underscore);
      var tag = name.substring(underscore + 1, name.length() - ".properties".length());
      var ofLanguage = patterns.computeIfAbsent(tag, it -> new HashMap<>());
      read(file).forEach((key, text) -> ofLanguage.put(topic + "." + key, text.toString()));
    }
    var german = patterns.getOrDefault("de", Map.of());
    for (var language : Language.FIRST_WAVE) {
      var complete = new HashMap<>(german);
      complete.putAll(patterns.getOrDefault(language.tag(), Map.of()));
      words.put(language, new Words(language, complete));
    }
  }

  public Words in(Language language) {
    var found = words.get(language);
    return found != null ? found : in(Language.GERMAN);
  }

  private static Resource[] messageFiles() {
    try {
      return new PathMatchingResourcePatternResolver()
          .getResources("classpath*:messages/*.properties");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Properties read(Resource file) {
    try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      var properties = new Properties();
      properties.load(reader);
      return properties;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
