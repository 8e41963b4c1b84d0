package org.lotsenhaus.municipality;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.WeakHashMap;
import org.lotsenhaus.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where every text about the city is kept. */
@Repository
public class Translations {

  /** Whose text it is: the title of a concern, the name of a unit. */
  public record Place(String subject, String key, String field) {}

  private final JdbcClient jdbc;
  private final Map<Texts, WeakReference<Texts>> shared = new WeakHashMap<>();

  Translations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All texts of the city at once: it is read as a whole, and rarely. */
  public Shelf all() {
    var texts = new HashMap<Place, Map<Language, Text>>();
    jdbc.sql("select subject, key, field, language, content, state from translation")
        .query(row -> {
          var place = new Place(row.getString(1), row.getString(2), row.getString(3));
          texts
              .computeIfAbsent(place, it -> new LinkedHashMap<>())
              .put(
                  new Language(row.getString(4)),
                  new Text(row.getString(5), TextState.valueOf(row.getString(6))));
        });
    var shelf = new HashMap<Place, Texts>();
    texts.forEach((place, byLanguage) -> shelf.put(place, shared(new Texts(byLanguage))));
    return new Shelf(shelf);
  }

  /** Most cities say most things in the same words: these are in memory once. */
  private Texts shared(Texts texts) {
    synchronized (shared) {
      var same = shared.computeIfAbsent(texts, WeakReference::new).get();
      return same == null ? texts : same;
    }
  }

  /** Keeps these texts; what did not change keeps who wrote it and when. */
  public void save(Place place, Texts texts, String by) {
    var entries = texts.byLanguage().entrySet();
    jdbc.sql(
            """
            insert into translation (subject, key, field, language, content, state, changed_by)
            select ?, ?, ?, language, content, state, ?
            from unnest(?::text[], ?::text[], ?::text[]) as given (language, content, state)
            on conflict (tenant_id, subject, key, field, language) do update
              set content = excluded.content, state = excluded.state,
                  changed_by = excluded.changed_by, changed_at = excluded.changed_at
              where (translation.content, translation.state) is distinct from (excluded.content, excluded.state)
            """)
        .params(place.subject(), place.key(), place.field(), by)
        .param(entries.stream().map(it -> it.getKey().tag()).toArray(String[]::new))
        .param(entries.stream().map(it -> it.getValue().content()).toArray(String[]::new))
        .param(entries.stream().map(it -> it.getValue().state().name()).toArray(String[]::new))
        .update();
  }

  /** German answers from now on. */
  public void forget(Place place, Language language) {
    jdbc.sql(
            """
            delete from translation
            where (subject, key, field, language) = (?, ?, ?, ?) and language <> 'de'
            """)
        .params(place.subject(), place.key(), place.field(), language.tag())
        .update();
  }

  /** All texts of a city, to be looked up while its plan is put together. */
  public record Shelf(Map<Place, Texts> texts) {
    public Texts get(String subject, String key, String field) {
      return texts.getOrDefault(new Place(subject, key, field), Texts.NONE);
    }
  }
}
