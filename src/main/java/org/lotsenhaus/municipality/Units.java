package org.lotsenhaus.municipality;

import java.util.List;
import org.lotsenhaus.municipality.Translations.Place;
import org.lotsenhaus.municipality.Translations.Shelf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Departments, divisions and units of the city. */
@Repository
public class Units {

  private final JdbcClient jdbc;
  private final Translations translations;

  Units(JdbcClient jdbc, Translations translations) {
    this.jdbc = jdbc;
    this.translations = translations;
  }

  List<Unit> all(Shelf texts) {
    return jdbc.sql("select * from unit order by position, key")
        .query((row, n) ->
            new Unit(
                row.getString("key"),
                Unit.Kind.valueOf(row.getString("kind")),
                row.getString("parent"),
                row.getString("official_name"),
                row.getString("compartment"),
                row.getString("partner"),
                row.getString("replaces"),
                Rows.validity(row),
                texts.get("unit", row.getString("key"), "name"),
                texts.get("unit", row.getString("key"), "description")))
        .list();
  }

  public void save(Unit unit, String by) {
    jdbc.sql(
            """
            insert into unit (key, kind, parent, official_name, compartment, partner,
                              replaces, valid_from, valid_until, changed_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (tenant_id, key) do update
              set kind = excluded.kind, parent = excluded.parent,
                  official_name = excluded.official_name, compartment = excluded.compartment,
                  partner = excluded.partner, replaces = excluded.replaces,
                  valid_from = excluded.valid_from, valid_until = excluded.valid_until,
                  changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """)
        .params(Rows.orNull(unit.key(), unit.kind().name(), unit.parent(), unit.officialName()))
        .params(Rows.orNull(unit.compartment(), unit.partner(), unit.replaces()))
        .params(Rows.orNull(unit.valid().from(), unit.valid().until(), by))
        .update();
    translations.save(new Place("unit", unit.key(), "name"), unit.name(), by);
    translations.save(new Place("unit", unit.key(), "description"), unit.description(), by);
  }
}
