package org.lotsenhaus.blueprint;

import static org.lotsenhaus.shared.Language.GERMAN;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.tenancy.Cities;
import org.springframework.stereotype.Service;

/** Imports a city's blueprint from a file or a text; a city that is new is let in. */
@Service
public class ImportFile {

  private final Cities cities;
  private final ImportBlueprint importBlueprint;

  ImportFile(Cities cities, ImportBlueprint importBlueprint) {
    this.cities = cities;
    this.importBlueprint = importBlueprint;
  }

  /**
   * @throws BlueprintRefused with everything that is wrong with the file
   */
  public List<Change> run(Path file) {
    try {
      return run(Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public List<Change> run(String yaml) {
    var blueprint = ImportBlueprint.read(yaml);
    if (!blueprint.isCity()) {
      throw new ImportBlueprint.NoCityYet();
    }
    var city = cities.enter(blueprint.slug(), blueprint.city().name().in(GERMAN));
    return Tenant.house(city.id()).call(() -> importBlueprint.apply(blueprint));
  }

  /** Takes a shared catalogue into a city that lives here. */
  public List<Change> runFor(String slug, String yaml) {
    var blueprint = ImportBlueprint.readFor(slug, yaml);
    var city = cities.bySlug(slug).orElseThrow(ImportBlueprint.NoCityYet::new);
    return Tenant.house(city.id()).call(() -> importBlueprint.apply(blueprint));
  }
}
