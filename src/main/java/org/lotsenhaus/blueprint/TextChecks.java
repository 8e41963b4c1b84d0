package org.lotsenhaus.blueprint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.lotsenhaus.shared.Language;

/** Every text has its German original, and every language is one we know. */
final class TextChecks {

  private static final Set<String> TEXTS =
      Set.of(
          "name", "authority", "description", "directions", "reason", "title", "summary", "hint");
  private static final Set<String> WORDS = Set.of("words", "keywords");
  private static final List<String> LISTS =
      List.of(
          "compartments",
          "units",
          "sites",
          "waiting_areas",
          "topics",
          "groups",
          "documents",
          "concerns",
          "asked_often");

  private TextChecks() {}

  static void look(Sense sense) {
    checkFields(sense, "", sense.file());
    LISTS.forEach(list -> sense.each(list, (field, item) -> checkFields(sense, field + ".", item)));
    sense.each("sites", (field, site) -> checkClosures(sense, field, site));
    checkLanguages(sense);
  }

  private static void checkClosures(Sense sense, String field, JsonNode site) {
    var closures = site.path("closures");
    for (int i = 0; i < closures.size(); i++) {
      checkFields(sense, field + ".closures[" + i + "].", closures.get(i));
    }
  }

  private static void checkFields(Sense sense, String prefix, JsonNode item) {
    item.properties()
        .forEach(it -> {
          if (TEXTS.contains(it.getKey()) && it.getValue().isObject()) {
            checkGerman(sense, prefix + it.getKey(), it.getValue());
          }
          if (TEXTS.contains(it.getKey()) || WORDS.contains(it.getKey())) {
            it.getValue()
                .properties()
                .forEach(text ->
                    check(sense, prefix + it.getKey() + "." + text.getKey(), text.getKey()));
          }
        });
  }

  private static void checkGerman(Sense sense, String field, JsonNode texts) {
    if (!texts.has("de")) {
      sense.problem(field, "german_missing");
    }
  }

  private static void checkLanguages(Sense sense) {
    var languages = sense.file().path("languages");
    for (int i = 0; i < languages.size(); i++) {
      check(sense, "languages[" + i + "]", languages.get(i).asText());
    }
    sense
        .file()
        .path("state")
        .properties()
        .forEach(it -> check(sense, "state." + it.getKey(), it.getKey()));
  }

  private static void check(Sense sense, String field, String tag) {
    if (new Language(tag).autonym().equals(tag)) {
      sense.problem(field, "unknown_language", "value", tag);
    }
  }
}
