package org.lotsenhaus.admin.texts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lotsenhaus.municipality.TextState;
import org.lotsenhaus.municipality.Texts;
import org.lotsenhaus.municipality.Translations;
import org.lotsenhaus.municipality.Translations.Place;
import org.lotsenhaus.municipality.Translations.Shelf;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All texts of the city, to see how far they can be trusted. */
@Component
public class TextStock {

  private final Translations translations;

  TextStock(Translations translations) {
    this.translations = translations;
  }

  /** How many translations no longer say what the German text says. */
  @Transactional(readOnly = true)
  public int outdated() {
    return (int)
        translations.all().texts().values().stream()
            .flatMap(it -> it.byLanguage().values().stream())
            .filter(it -> it.state() == TextState.OUTDATED)
            .count();
  }

  /** The texts of one sort by the key of what they are about, each by its field. */
  @Transactional(readOnly = true)
  public Map<String, List<Texts>> of(Subject subject) {
    var shelf = translations.all();
    var all = new TreeMap<String, List<Texts>>();
    shelf.texts().keySet().stream()
        .filter(it -> it.subject().equals(subject.word()))
        .map(Place::key)
        .forEach(key -> all.put(key, fields(shelf, subject, key)));
    return all;
  }

  private static List<Texts> fields(Shelf shelf, Subject subject, String key) {
    return subject.fields().stream().map(it -> shelf.get(subject.word(), key, it)).toList();
  }
}
