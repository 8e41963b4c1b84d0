package org.lotsenhaus.blueprint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.concerns.Catalogue;
import org.lotsenhaus.concerns.Catalogues;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.municipality.Dated;
import org.lotsenhaus.municipality.Municipalities;
import org.lotsenhaus.municipality.Validity;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.tenancy.Cities;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the bound city, or only its catalogue of concerns, back as a file. */
@Service
public class ExportBlueprint {

  private final Cities cities;
  private final Municipalities municipalities;
  private final Catalogues catalogues;
  private final Audit audit;
  private final Clock clock;

  ExportBlueprint(
      Cities cities,
      Municipalities municipalities,
      Catalogues catalogues,
      Audit audit,
      Clock clock) {
    this.cities = cities;
    this.municipalities = municipalities;
    this.catalogues = catalogues;
    this.audit = audit;
    this.clock = clock;
  }

  /** Everything, ended things included: importing it again changes nothing. */
  @Transactional
  public String city() {
    audit.read("export", "blueprint", "share");
    var city = municipalities.load().orElseThrow(ImportBlueprint.NoCityYet::new);
    return WriteBlueprint.city(new Blueprint(slug(), city, catalogues.load()));
  }

  private String slug() {
    return cities.all().stream()
        .filter(it -> it.id().equals(Tenant.current()))
        .findFirst()
        .orElseThrow(ImportBlueprint.NoCityYet::new)
        .slug();
  }

  /** The concerns of today with what they refer to, without the units and places of this city. */
  @Transactional
  public String catalogue() {
    audit.read("export", "catalogue", "share");
    return WriteBlueprint.catalogue(shared(catalogues.load(), LocalDate.now(clock)));
  }

  private static Catalogue shared(Catalogue known, LocalDate today) {
    var concerns =
        known.concerns().stream()
            .filter(it -> !it.valid().hasEnded(today))
            .map(Concern::withoutPlace)
            .toList();
    return new Catalogue(
        used(known.groups(), groupsOf(concerns)),
        used(known.documents(), documentsOf(concerns)),
        concerns,
        List.of());
  }

  private static Set<String> groupsOf(List<Concern> concerns) {
    var keys = new LinkedHashSet<String>();
    concerns.stream().filter(it -> it.group() != null).forEach(it -> keys.add(it.group()));
    return keys;
  }

  private static Set<String> documentsOf(List<Concern> concerns) {
    var keys = new LinkedHashSet<String>();
    concerns.forEach(it -> keys.addAll(it.documents()));
    concerns.forEach(it -> keys.addAll(it.documentsIfApplicable()));
    return keys;
  }

  private static <T extends Dated<T>> List<T> used(List<T> all, Set<String> keys) {
    return all.stream()
        .filter(it -> keys.contains(it.key()))
        .map(it -> it.during(Validity.ALWAYS))
        .toList();
  }
}
