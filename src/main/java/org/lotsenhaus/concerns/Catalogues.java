package org.lotsenhaus.concerns;

import java.util.List;
import org.lotsenhaus.municipality.Rows;
import org.lotsenhaus.municipality.Translations;
import org.lotsenhaus.municipality.Translations.Place;
import org.lotsenhaus.municipality.Translations.Shelf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue of the bound city: its concerns, and the groups and documents around them. */
@Repository
public class Catalogues {

  private final JdbcClient jdbc;
  private final Translations translations;
  private final Concerns concerns;

  Catalogues(JdbcClient jdbc, Translations translations, Concerns concerns) {
    this.jdbc = jdbc;
    this.translations = translations;
    this.concerns = concerns;
  }

  /** As the database knows it now. */
  @Transactional(readOnly = true)
  public Catalogue load() {
    var texts = translations.all();
    return new Catalogue(groups(texts), documents(texts), concerns.all(texts), askedOften(texts));
  }

  private List<ConcernGroup> groups(Shelf texts) {
    return jdbc.sql("select * from concern_group order by position, key")
        .query((row, n) ->
            new ConcernGroup(
                row.getString("key"),
                row.getString("icon"),
                Rows.validity(row),
                texts.get("concern_group", row.getString("key"), "title"),
                texts.get("concern_group", row.getString("key"), "hint")))
        .list();
  }

  private List<Document> documents(Shelf texts) {
    return jdbc.sql("select * from document order by position, key")
        .query((row, n) ->
            new Document(
                row.getString("key"),
                Rows.validity(row),
                texts.get("document", row.getString("key"), "name")))
        .list();
  }

  private List<AskedOften> askedOften(Shelf texts) {
    return jdbc.sql("select concern, icon from asked_often order by position")
        .query((row, n) ->
            new AskedOften(
                row.getString(1),
                row.getString(2),
                texts.get("asked_often", row.getString(1), "title")))
        .list();
  }

  public void save(ConcernGroup group, String by) {
    jdbc.sql(
            """
            insert into concern_group (key, icon, valid_from, valid_until, changed_by)
            values (?, ?, ?, ?, ?)
            on conflict (tenant_id, key) do update
              set icon = excluded.icon,
                  valid_from = excluded.valid_from, valid_until = excluded.valid_until,
                  changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """)
        .params(group.key(), group.icon())
        .params(Rows.orNull(group.valid().from(), group.valid().until(), by))
        .update();
    translations.save(new Place("concern_group", group.key(), "title"), group.title(), by);
    translations.save(new Place("concern_group", group.key(), "hint"), group.hint(), by);
  }

  public void save(Document document, String by) {
    jdbc.sql(
            """
            insert into document (key, valid_from, valid_until, changed_by)
            values (?, ?, ?, ?)
            on conflict (tenant_id, key) do update
              set valid_from = excluded.valid_from, valid_until = excluded.valid_until,
                  changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """)
        .params(document.key())
        .params(Rows.orNull(document.valid().from(), document.valid().until(), by))
        .update();
    translations.save(new Place("document", document.key(), "name"), document.name(), by);
  }

  /** The short list is laid anew as a whole. */
  public void save(List<AskedOften> askedOften, String by) {
    jdbc.sql("delete from asked_often").update();
    for (int position = 0; position < askedOften.size(); position++) {
      var asked = askedOften.get(position);
      jdbc.sql("insert into asked_often (concern, position, icon, changed_by) values (?, ?, ?, ?)")
          .params(asked.concern(), position, asked.icon(), by)
          .update();
      translations.save(new Place("asked_often", asked.concern(), "title"), asked.title(), by);
    }
  }
}
