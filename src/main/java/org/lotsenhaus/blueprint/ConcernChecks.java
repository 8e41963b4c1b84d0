package org.lotsenhaus.blueprint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.lotsenhaus.municipality.Municipality;

/** A concern is drawn from the shared catalogue or described in full, and belongs to a unit. */
final class ConcernChecks {

  private static final List<String> NEEDED = List.of("title", "minutes", "ways");
  private static final List<String> OF_A_CITY = List.of("unit", "sites", "desks");

  private ConcernChecks() {}

  static void look(Sense sense) {
    sense.each("concerns", (field, concern) -> check(sense, field, concern));
  }

  private static void check(Sense sense, String field, JsonNode concern) {
    if (concern.has("use") == concern.has("key")) {
      sense.problem(field, "use_or_key");
    } else if (concern.has("use")) {
      checkDrawn(sense, field, concern.path("use").asText());
    } else {
      NEEDED.stream()
          .filter(name -> !concern.has(name))
          .forEach(name -> sense.problem(field, "missing", "name", name));
    }
    if (!sense.isCity()) {
      OF_A_CITY.stream()
          .filter(concern::has)
          .forEach(name -> sense.problem(field + "." + name, "not_in_a_catalogue"));
    }
  }

  private static void checkDrawn(Sense sense, String field, String key) {
    if (Municipality.find(SharedCatalogue.CATALOGUE.concerns(), key).isEmpty()) {
      sense.problem(field + ".use", "not_in_shared_catalogue", "value", key);
    }
  }
}
