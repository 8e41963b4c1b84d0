package org.lotsenhaus.blueprint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.lotsenhaus.concerns.Catalogue;

/** The catalogue that comes with Lotsenhaus: what every city may draw from. */
public final class SharedCatalogue {

  static final Map<String, SearchWords> TOPICS =
      new CatalogueFields(file("topics"), Catalogue.EMPTY, Map.of()).topics();

  public static final Catalogue CATALOGUE =
      new Catalogue(
          part("groups").groups(),
          part("documents").documents(),
          part("concerns").concerns(),
          List.of());

  private SharedCatalogue() {}

  private static Catalogue part(String name) {
    return new CatalogueFields(file(name), Catalogue.EMPTY, TOPICS).catalogue();
  }

  private static Fields file(String name) {
    return Fields.of(YamlTree.read(text(name)));
  }

  static String text(String name) {
    var path = "/blueprints/catalogue/" + name + ".yaml";
    try (InputStream file = SharedCatalogue.class.getResourceAsStream(path)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
