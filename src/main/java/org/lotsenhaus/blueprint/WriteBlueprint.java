package org.lotsenhaus.blueprint;

import org.lotsenhaus.concerns.Catalogue;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;

/** Writes a blueprint as a file that {@link ReadBlueprint} reads back as the same. */
final class WriteBlueprint {

  private static final int VERSION = 1;

  private WriteBlueprint() {}

  static String city(Blueprint blueprint) {
    var file = new Leaf().put("kind", "city").put("version", VERSION).put("slug", blueprint.slug());
    CityTree.into(file, blueprint.city());
    CatalogueTree.into(file, blueprint.catalogue());
    return yaml(file);
  }

  static String catalogue(Catalogue catalogue) {
    var file = new Leaf().put("kind", "catalogue").put("version", VERSION);
    CatalogueTree.into(file, catalogue);
    return yaml(file);
  }

  private static String yaml(Leaf file) {
    var options = new DumperOptions();
    options.setDefaultFlowStyle(FlowStyle.BLOCK);
    options.setIndent(4);
    options.setIndicatorIndent(2);
    options.setWidth(110);
    options.setSplitLines(false);
    options.setAllowUnicode(true);
    return new Yaml(options).dump(file.fields());
  }
}
