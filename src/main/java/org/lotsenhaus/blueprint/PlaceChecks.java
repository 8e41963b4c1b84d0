package org.lotsenhaus.blueprint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.function.BiConsumer;
import org.lotsenhaus.ui.Icons;

/** Units, areas and desks fit together: one way up, one letter, one label, one protected area. */
final class PlaceChecks {

  private PlaceChecks() {}

  static void look(Sense sense) {
    checkUnits(sense);
    sense.each("waiting_areas", once(sense, "site", "letter", "letter_twice"));
    sense.each("desks", once(sense, "site", "label", "label_twice"));
    checkAreasOfDesks(sense);
    sense.each("groups", (field, item) -> checkIcon(sense, field, item));
    sense.each("asked_often", (field, item) -> checkIcon(sense, field, item));
  }

  private static void checkUnits(Sense sense) {
    var units = byKey(sense, "units");
    sense.each(
        "units",
        (field, unit) -> {
          if (goesRound(unit, units)) {
            sense.problem(field + ".parent", "own_parent", "value", unit.path("key").asText());
          } else if (!hasCompartment(unit, units)) {
            sense.problem(field, "no_compartment", "value", unit.path("key").asText());
          }
        });
  }

  private static boolean goesRound(JsonNode unit, Map<String, JsonNode> units) {
    var seen = new HashSet<String>();
    for (JsonNode it = unit; it != null; it = units.get(it.path("parent").asText())) {
      if (!seen.add(it.path("key").asText())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasCompartment(JsonNode unit, Map<String, JsonNode> units) {
    var parent = units.get(unit.path("parent").asText());
    return unit.has("compartment") || (parent != null && hasCompartment(parent, units));
  }

  /** What has ended may share its letter or label with what came after it. */
  private static BiConsumer<String, JsonNode> once(
      Sense sense, String within, String name, String reason) {
    var seen = new HashSet<String>();
    return (field, item) -> {
      var value = item.path(name).asText();
      if (!item.has("valid_until") && !seen.add(item.path(within).asText() + " " + value)) {
        sense.problem(field + "." + name, reason, "value", value);
      }
    };
  }

  private static void checkAreasOfDesks(Sense sense) {
    var areas = byKey(sense, "waiting_areas");
    sense.each(
        "desks",
        (field, desk) -> {
          var area = areas.get(desk.path("waiting_area").asText());
          if (area != null && !area.path("site").equals(desk.path("site"))) {
            sense.problem(
                field + ".waiting_area", "area_elsewhere", "value", area.path("key").asText());
          }
        });
  }

  private static void checkIcon(Sense sense, String field, JsonNode item) {
    var icon = item.path("icon").asText();
    if (!Icons.has(icon)) {
      sense.problem(field + ".icon", "unknown_icon", "value", icon);
    }
  }

  private static Map<String, JsonNode> byKey(Sense sense, String list) {
    var byKey = new HashMap<String, JsonNode>();
    sense.each(list, (field, item) -> byKey.put(item.path("key").asText(), item));
    return byKey;
  }
}
