package org.lotsenhaus.municipality;

import java.util.List;
import org.lotsenhaus.municipality.Translations.Place;
import org.lotsenhaus.municipality.Translations.Shelf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Desks, and the areas where people wait for them. */
@Repository
public class Desks {

  private final JdbcClient jdbc;
  private final Translations translations;

  Desks(JdbcClient jdbc, Translations translations) {
    this.jdbc = jdbc;
    this.translations = translations;
  }

  List<Desk> all() {
    var serves = Rows.links(jdbc, "desk_unit", "desk", "unit");
    return jdbc.sql("select * from desk order by position, key")
        .query((row, n) ->
            new Desk(
                row.getString("key"),
                row.getString("site"),
                row.getString("label"),
                row.getString("waiting_area"),
                row.getString("door"),
                row.getString("partner"),
                row.getBoolean("step_free"),
                serves.getOrDefault(row.getString("key"), List.of()),
                Rows.validity(row)))
        .list();
  }

  List<WaitingArea> areas(Shelf texts) {
    var units = Rows.links(jdbc, "waiting_area_unit", "waiting_area", "unit");
    return jdbc.sql("select * from waiting_area order by position, key")
        .query((row, n) ->
            new WaitingArea(
                row.getString("key"),
                row.getString("site"),
                row.getString("letter"),
                row.getInt("floor"),
                row.getBoolean("appointments"),
                units.getOrDefault(row.getString("key"), List.of()),
                Rows.validity(row),
                texts.get("waiting_area", row.getString("key"), "name"),
                texts.get("waiting_area", row.getString("key"), "directions")))
        .list();
  }

  public void save(Desk desk, String by) {
    jdbc.sql(
            """
            insert into desk (key, site, label, waiting_area, door, partner, step_free,
                              valid_from, valid_until, changed_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (tenant_id, key) do update
              set site = excluded.site, label = excluded.label,
                  waiting_area = excluded.waiting_area, door = excluded.door,
                  partner = excluded.partner, step_free = excluded.step_free,
                  valid_from = excluded.valid_from, valid_until = excluded.valid_until,
                  changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """)
        .params(Rows.orNull(desk.key(), desk.site(), desk.label(), desk.waitingArea(), desk.door()))
        .params(Rows.orNull(desk.partner(), desk.stepFree()))
        .params(Rows.orNull(desk.valid().from(), desk.valid().until(), by))
        .update();
    Rows.link(jdbc, "desk_unit", "desk", desk.key(), "unit", desk.serves());
  }

  public void save(WaitingArea area, String by) {
    jdbc.sql(
            """
            insert into waiting_area (key, site, letter, floor, appointments,
                                      valid_from, valid_until, changed_by)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (tenant_id, key) do update
              set site = excluded.site, letter = excluded.letter,
                  floor = excluded.floor, appointments = excluded.appointments,
                  valid_from = excluded.valid_from, valid_until = excluded.valid_until,
                  changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """)
        .params(area.key(), area.site(), area.letter(), area.floor())
        .params(Rows.orNull(area.appointments(), area.valid().from(), area.valid().until(), by))
        .update();
    Rows.link(jdbc, "waiting_area_unit", "waiting_area", area.key(), "unit", area.units());
    translations.save(new Place("waiting_area", area.key(), "name"), area.name(), by);
    translations.save(new Place("waiting_area", area.key(), "directions"), area.directions(), by);
  }
}
