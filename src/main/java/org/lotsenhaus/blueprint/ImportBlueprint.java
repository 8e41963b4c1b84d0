package org.lotsenhaus.blueprint;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.concerns.Catalogue;
import org.lotsenhaus.concerns.Catalogues;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.municipality.Dated;
import org.lotsenhaus.municipality.Municipalities;
import org.lotsenhaus.municipality.Municipality;
import org.lotsenhaus.municipality.PlanNews;
import org.lotsenhaus.shared.Tenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a blueprint into the bound city: first what it would change, then, all or nothing, the
 * change itself. Importing twice changes nothing the second time.
 */
@Service
public class ImportBlueprint {

  private final Municipalities municipalities;
  private final Catalogues catalogues;
  private final SaveChanges saveChanges;
  private final PlanNews news;
  private final Audit audit;
  private final Clock clock;

  ImportBlueprint(
      Municipalities municipalities,
      Catalogues catalogues,
      SaveChanges saveChanges,
      PlanNews news,
      Audit audit,
      Clock clock) {
    this.municipalities = municipalities;
    this.catalogues = catalogues;
    this.saveChanges = saveChanges;
    this.news = news;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws BlueprintRefused with everything that is wrong with the file
   */
  public static Blueprint read(String yaml) {
    return ReadBlueprint.from(yaml);
  }

  /**
   * Reads what is meant for this city: its own blueprint, or a catalogue.
   *
   * @throws BlueprintRefused with everything that is wrong with the file
   */
  public static Blueprint readFor(String slug, String yaml) {
    return ReadBlueprint.of(slug, yaml);
  }

  /**
   * Reads what can only be a city.
   *
   * @throws BlueprintRefused with everything that is wrong with the file
   */
  public static Blueprint readCity(String yaml) {
    return ReadBlueprint.city(yaml);
  }

  /** What {@link #apply} would do now. */
  @Transactional(readOnly = true)
  public List<Change> preview(Blueprint blueprint) {
    return compare(blueprint).changes();
  }

  @Transactional
  public List<Change> apply(Blueprint blueprint) {
    var comparisons = compare(blueprint);
    if (!comparisons.isEmpty()) {
      saveChanges.save(comparisons, Tenant.bound().actor());
      audit.wrote("import", blueprint.isCity() ? "blueprint" : "catalogue");
      news.tell();
    }
    return comparisons.changes();
  }

  private Comparisons compare(Blueprint blueprint) {
    var there = municipalities.load().orElse(null);
    var known = catalogues.load();
    var zone = there == null ? ZoneId.of("Europe/Berlin") : there.zone();
    var today = LocalDate.now(clock.withZone(zone));
    if (blueprint.isCity()) {
      return Comparisons.of(blueprint.city(), blueprint.catalogue(), there, known, today);
    }
    return Comparisons.of(present(there), added(blueprint.catalogue(), known), there, known, today);
  }

  private static Municipality present(@org.jspecify.annotations.Nullable Municipality there) {
    if (there == null) {
      throw new NoCityYet();
    }
    return there;
  }

  /** A shared catalogue adds and changes, but ends nothing and leaves units as they are. */
  private static Catalogue added(Catalogue shared, Catalogue known) {
    var concerns = shared.concerns().stream().map(it -> placed(it, known.concerns())).toList();
    return new Catalogue(
        joined(known.groups(), shared.groups()),
        joined(known.documents(), shared.documents()),
        joined(known.concerns(), concerns),
        known.askedOften());
  }

  private static Concern placed(Concern concern, List<Concern> known) {
    return Municipality.find(known, concern.key()).map(concern::placedLike).orElse(concern);
  }

  private static <T extends Dated<T>> List<T> joined(List<T> known, List<T> shared) {
    var joined = new ArrayList<T>();
    known.forEach(it -> joined.add(Municipality.find(shared, it.key()).orElse(it)));
    shared.stream().filter(it -> Municipality.find(known, it.key()).isEmpty()).forEach(joined::add);
    return joined;
  }

  /** A catalogue needs a city that takes it in. */
  public static final class NoCityYet extends RuntimeException {}
}
