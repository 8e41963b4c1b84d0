package org.lotsenhaus.concerns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.lotsenhaus.concerns.Concern.Way;
import org.lotsenhaus.municipality.Rows;
import org.lotsenhaus.municipality.Translations;
import org.lotsenhaus.municipality.Translations.Place;
import org.lotsenhaus.municipality.Translations.Shelf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The concerns of the bound city. */
@Repository
public class Concerns {

  private record Links(
      Map<String, List<String>> documents,
      Map<String, List<String>> ifApplicable,
      Map<String, List<String>> sites,
      Map<String, List<String>> desks) {}

  private final JdbcClient jdbc;
  private final Translations translations;

  Concerns(JdbcClient jdbc, Translations translations) {
    this.jdbc = jdbc;
    this.translations = translations;
  }

  List<Concern> all(Shelf texts) {
    var links =
        new Links(
            documents(false),
            documents(true),
            Rows.links(jdbc, "concern_site", "concern", "site"),
            Rows.links(jdbc, "concern_desk", "concern", "desk"));
    return jdbc.sql("select * from concern order by position, key")
        .query((row, n) -> concern(row, texts, links))
        .list();
  }

  private Map<String, List<String>> documents(boolean ifApplicable) {
    var some = "(select * from concern_document where if_applicable = %s)".formatted(ifApplicable);
    return Rows.links(jdbc, some, "concern", "document");
  }

  private static Concern concern(ResultSet row, Shelf texts, Links links) throws SQLException {
    var key = row.getString("key");
    return new Concern(
        key,
        row.getString("unit"),
        row.getString("concern_group"),
        row.getInt("minutes"),
        Rows.constants(row, "ways", Way.class),
        row.getBoolean("legal_effect"),
        row.getObject("urgent_within_days", Integer.class),
        links.documents().getOrDefault(key, List.of()),
        links.ifApplicable().getOrDefault(key, List.of()),
        links.sites().getOrDefault(key, List.of()),
        links.desks().getOrDefault(key, List.of()),
        Rows.validity(row),
        texts.get("concern", key, "title"),
        texts.get("concern", key, "summary"),
        texts.get("concern", key, "keywords"));
  }

  public void save(Concern concern, String by) {
    saveConcern(concern, by);
    saveDocuments(concern);
    Rows.link(jdbc, "concern_site", "concern", concern.key(), "site", concern.sites());
    Rows.link(jdbc, "concern_desk", "concern", concern.key(), "desk", concern.desks());
    translations.save(new Place("concern", concern.key(), "title"), concern.title(), by);
    translations.save(new Place("concern", concern.key(), "summary"), concern.summary(), by);
    translations.save(new Place("concern", concern.key(), "keywords"), concern.keywords(), by);
  }

  private void saveConcern(Concern concern, String by) {
    jdbc.sql(
            """
            insert into concern (key, unit, concern_group, minutes, ways, legal_effect,
                                 urgent_within_days, valid_from, valid_until, changed_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (tenant_id, key) do update
              set unit = excluded.unit,
                  concern_group = excluded.concern_group, minutes = excluded.minutes,
                  ways = excluded.ways, legal_effect = excluded.legal_effect,
                  urgent_within_days = excluded.urgent_within_days,
                  valid_from = excluded.valid_from, valid_until = excluded.valid_until,
                  changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """)
        .params(
            Rows.orNull(concern.key(), concern.responsible(), concern.group(), concern.minutes()))
        .param(Rows.names(concern.ways()))
        .params(Rows.orNull(concern.legalEffect(), concern.urgentWithinDays()))
        .params(Rows.orNull(concern.valid().from(), concern.valid().until(), by))
        .update();
  }

  private void saveDocuments(Concern concern) {
    jdbc.sql("delete from concern_document where concern = ?").param(concern.key()).update();
    saveDocuments(concern.key(), concern.documents(), false);
    saveDocuments(concern.key(), concern.documentsIfApplicable(), true);
  }

  private void saveDocuments(String concern, List<String> documents, boolean ifApplicable) {
    jdbc.sql(
            """
            insert into concern_document (concern, document, position, if_applicable)
            select ?, document, position, ?
            from unnest(?::text[]) with ordinality as given (document, position)
            """)
        .params(concern, ifApplicable, documents.toArray(String[]::new))
        .update();
  }
}
