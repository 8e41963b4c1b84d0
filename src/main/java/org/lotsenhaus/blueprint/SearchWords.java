package org.lotsenhaus.blueprint;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lotsenhaus.municipality.Text;
import org.lotsenhaus.municipality.Texts;
import org.lotsenhaus.shared.Language;

/** Words that people search for, by language; searched and never shown. */
record SearchWords(Map<String, Set<String>> byLanguage) {

  static final SearchWords NONE = new SearchWords(Map.of());
  private static final String BETWEEN = ", ";

  static SearchWords of(Fields words) {
    var byLanguage = new LinkedHashMap<String, Set<String>>();
    words
        .node()
        .properties()
        .forEach(
            it -> byLanguage.put(it.getKey(), new LinkedHashSet<>(words.strings(it.getKey()))));
    return new SearchWords(byLanguage);
  }

  static SearchWords of(Texts texts) {
    var byLanguage = new LinkedHashMap<String, Set<String>>();
    texts
        .byLanguage()
        .forEach((language, text) ->
            byLanguage.put(
                language.tag(), new LinkedHashSet<>(List.of(text.content().split(BETWEEN)))));
    return new SearchWords(byLanguage);
  }

  SearchWords and(SearchWords more) {
    var all = new LinkedHashMap<String, Set<String>>();
    byLanguage.forEach((tag, words) -> all.put(tag, new LinkedHashSet<>(words)));
    more.byLanguage.forEach(
        (tag, words) -> all.computeIfAbsent(tag, it -> new LinkedHashSet<>()).addAll(words));
    return new SearchWords(all);
  }

  Texts asTexts() {
    var texts = new LinkedHashMap<Language, Text>();
    byLanguage.forEach((tag, words) ->
        texts.put(
            new Language(tag), new Text(String.join(BETWEEN, words), Fields.usualState(tag))));
    return new Texts(texts);
  }
}
