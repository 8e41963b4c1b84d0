package org.lotsenhaus.municipality;

import java.util.List;
import org.lotsenhaus.municipality.Translations.Place;
import org.lotsenhaus.municipality.Translations.Shelf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who works beside the city's own units, and the protected areas between all of them. */
@Repository
public class Partners {

  private final JdbcClient jdbc;
  private final Translations translations;

  Partners(JdbcClient jdbc, Translations translations) {
    this.jdbc = jdbc;
    this.translations = translations;
  }

  List<Partner> all() {
    return jdbc.sql("select * from partner order by position, key")
        .query((row, n) ->
            new Partner(
                row.getString("key"),
                Partner.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                Rows.validity(row)))
        .list();
  }

  List<Compartment> compartments(Shelf texts) {
    return jdbc.sql("select * from compartment order by position, key")
        .query((row, n) ->
            new Compartment(
                row.getString("key"),
                Rows.validity(row),
                texts.get("compartment", row.getString("key"), "name")))
        .list();
  }

  public void save(Partner partner, String by) {
    jdbc.sql(
            """
            insert into partner (key, kind, name, valid_from, valid_until, changed_by)
            values (?, ?, ?, ?, ?, ?)
            on conflict (tenant_id, key) do update
              set kind = excluded.kind, name = excluded.name,
                  valid_from = excluded.valid_from, valid_until = excluded.valid_until,
                  changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """)
        .params(partner.key(), partner.kind().name(), partner.name())
        .params(Rows.orNull(partner.valid().from(), partner.valid().until(), by))
        .update();
  }

  public void save(Compartment compartment, String by) {
    jdbc.sql(
            """
            insert into compartment (key, valid_from, valid_until, changed_by)
            values (?, ?, ?, ?)
            on conflict (tenant_id, key) do update
              set valid_from = excluded.valid_from, valid_until = excluded.valid_until,
                  changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """)
        .params(compartment.key())
        .params(Rows.orNull(compartment.valid().from(), compartment.valid().until(), by))
        .update();
    translations.save(new Place("compartment", compartment.key(), "name"), compartment.name(), by);
  }
}
