package org.lotsenhaus.blueprint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lotsenhaus.tenancy.Cities;

/** Each key stands for one thing only. */
final class KeyChecks {

  private static final List<String> LISTS =
      List.of(
          "compartments",
          "partners",
          "units",
          "sites",
          "waiting_areas",
          "desks",
          "rooms",
          "topics",
          "groups",
          "documents",
          "concerns");

  private KeyChecks() {}

  static void look(Sense sense) {
    var slug = sense.file().path("slug").asText();
    if (Cities.isReserved(slug)) {
      sense.problem("slug", "reserved", "value", slug);
    }
    for (var list : LISTS) {
      var seen = new HashSet<String>();
      sense.each(
          list,
          (field, item) -> {
            var name = item.has("use") ? "use" : "key";
            if (item.has(name) && !seen.add(item.path(name).asText())) {
              sense.problem(field + "." + name, "key_twice", "value", item.path(name).asText());
            }
          });
    }
  }

  static Set<String> keys(Sense sense, String list) {
    var keys = new HashSet<String>();
    sense.each(
        list, (field, item) -> keys.add(item.path(item.has("use") ? "use" : "key").asText()));
    return keys;
  }
}
