package org.lotsenhaus.blueprint;

import java.util.Comparator;
import java.util.List;

/** Reads a file into a blueprint, or refuses it with everything that is wrong with it. */
final class ReadBlueprint {

  private ReadBlueprint() {}

  static Blueprint from(String yaml) {
    var tree = YamlTree.read(yaml);
    refuse(BlueprintSchema.problems(tree));
    refuse(Sense.problems(tree));
    var file = Fields.of(tree);
    var catalogue =
        new CatalogueFields(file, SharedCatalogue.CATALOGUE, SharedCatalogue.TOPICS).catalogue();
    return file.text("kind").equals("city")
        ? new Blueprint(file.text("slug"), new CityFields(file).city(), catalogue)
        : Blueprint.ofCatalogue(catalogue);
  }

  /** A city's blueprint must be that of the city it is read for. */
  static Blueprint of(String slug, String yaml) {
    var blueprint = from(yaml);
    if (blueprint.isCity() && !blueprint.slug().equals(slug)) {
      var tree = YamlTree.read(yaml);
      refuse(List.of(tree.problem("slug", "other_city", "value", blueprint.slug(), "here", slug)));
    }
    return blueprint;
  }

  static Blueprint city(String yaml) {
    var blueprint = from(yaml);
    if (!blueprint.isCity()) {
      refuse(List.of(YamlTree.read(yaml).problem("kind", "not_a_city")));
    }
    return blueprint;
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new BlueprintRefused(
          problems.stream().sorted(Comparator.comparing(Problem::line)).toList());
    }
  }
}
