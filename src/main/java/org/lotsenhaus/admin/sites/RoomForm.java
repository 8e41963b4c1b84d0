package org.lotsenhaus.admin.sites;

import java.util.Arrays;
import java.util.List;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.plan.Span;
import org.lotsenhaus.municipality.Room;
import org.lotsenhaus.municipality.Room.OpenTo;
import org.lotsenhaus.municipality.Validity;

/** What can be said about a room. */
record RoomForm(
    String site,
    String name,
    int floor,
    int seats,
    boolean stepFree,
    List<OpenTo> openTo,
    Validity valid) {

  static Entries entries(Room room) {
    return Entries.none()
        .with("name", room.name())
        .with("floor", room.floor())
        .with("seats", room.seats())
        .with("step_free", room.stepFree())
        .with("open_to", room.openTo())
        .with("valid_from", room.valid().from())
        .with("last_day", Span.lastDay(room.valid()));
  }

  static RoomForm read(Entries typed, String site) {
    return new RoomForm(
        site,
        typed.required("name", 100),
        typed.number("floor", -5, 60),
        typed.number("seats", 1, 2000),
        typed.isOn("step_free"),
        Arrays.stream(OpenTo.values()).filter(it -> typed.has("open_to", it.name())).toList(),
        Span.read(typed));
  }

  Room room(String key) {
    return new Room(key, site, name, floor, seats, stepFree, openTo, valid);
  }
}
