package org.lotsenhaus.municipality;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rooms of the sites. */
@Repository
public class Rooms {

  private final JdbcClient jdbc;

  Rooms(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Room> all() {
    return jdbc.sql("select * from room order by position, key")
        .query((row, n) ->
            new Room(
                row.getString("key"),
                row.getString("site"),
                row.getString("name"),
                row.getInt("floor"),
                row.getInt("seats"),
                row.getBoolean("step_free"),
                Rows.constants(row, "open_to", Room.OpenTo.class),
                Rows.validity(row)))
        .list();
  }

  public void save(Room room, String by) {
    jdbc.sql(
            """
            insert into room (key, site, name, floor, seats, step_free, open_to,
                              valid_from, valid_until, changed_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (tenant_id, key) do update
              set site = excluded.site, name = excluded.name,
                  floor = excluded.floor, seats = excluded.seats, step_free = excluded.step_free,
                  open_to = excluded.open_to,
                  valid_from = excluded.valid_from, valid_until = excluded.valid_until,
                  changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """)
        .params(room.key(), room.site(), room.name(), room.floor(), room.seats())
        .param(room.stepFree())
        .param(Rows.names(room.openTo()))
        .params(Rows.orNull(room.valid().from(), room.valid().until(), by))
        .update();
  }
}
