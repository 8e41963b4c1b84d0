package org.lotsenhaus.blueprint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lotsenhaus.municipality.Dated;

/** What one part says about another exists. */
final class ReferenceChecks {

  private record Reference(String from, String field, String to) {}

  private static final List<Reference> REFERENCES =
      List.of(
          new Reference("units", "parent", "units"),
          new Reference("units", "replaces", "units"),
          new Reference("units", "compartment", "compartments"),
          new Reference("units", "partner", "partners"),
          new Reference("waiting_areas", "site", "sites"),
          new Reference("waiting_areas", "units", "units"),
          new Reference("desks", "site", "sites"),
          new Reference("desks", "waiting_area", "waiting_areas"),
          new Reference("desks", "partner", "partners"),
          new Reference("desks", "serves", "units"),
          new Reference("rooms", "site", "sites"),
          new Reference("concerns", "unit", "units"),
          new Reference("concerns", "sites", "sites"),
          new Reference("concerns", "desks", "desks"),
          new Reference("concerns", "group", "groups"),
          new Reference("concerns", "topics", "topics"),
          new Reference("concerns", "documents", "documents"),
          new Reference("concerns", "documents_if_applicable", "documents"),
          new Reference("asked_often", "concern", "concerns"));

  private ReferenceChecks() {}

  static void look(Sense sense) {
    for (var reference : REFERENCES) {
      var known = known(sense, reference.to());
      sense.each(
          reference.from(),
          (field, item) -> {
            var value = item.path(reference.field());
            check(sense, field + "." + reference.field(), value, reference.to(), known);
          });
    }
  }

  private static void check(
      Sense sense, String field, JsonNode value, String to, Set<String> known) {
    if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        check(sense, field + "[" + i + "]", value.get(i), to, known);
      }
    } else if (value.isTextual() && !known.contains(value.asText())) {
      sense.problem(field, "not_known_in", "value", value.asText(), "list", to);
    }
  }

  private static Set<String> known(Sense sense, String list) {
    var known = new HashSet<>(KeyChecks.keys(sense, list));
    switch (list) {
      case "groups" -> addKeys(known, SharedCatalogue.CATALOGUE.groups());
      case "documents" -> addKeys(known, SharedCatalogue.CATALOGUE.documents());
      case "topics" -> known.addAll(SharedCatalogue.TOPICS.keySet());
      default -> {}
    }
    return known;
  }

  private static void addKeys(Set<String> known, List<? extends Dated<?>> shared) {
    shared.forEach(it -> known.add(it.key()));
  }
}
