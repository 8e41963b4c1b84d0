package org.lotsenhaus.blueprint;

import org.lotsenhaus.concerns.Catalogues;
import org.lotsenhaus.concerns.Concerns;
import org.lotsenhaus.municipality.Desks;
import org.lotsenhaus.municipality.Municipalities;
import org.lotsenhaus.municipality.Partners;
import org.lotsenhaus.municipality.Rooms;
import org.lotsenhaus.municipality.Rows;
import org.lotsenhaus.municipality.Sites;
import org.lotsenhaus.municipality.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what a comparison found, in the order in which one part needs the other. */
@Component
class SaveChanges {

  private final JdbcClient jdbc;
  private final Municipalities municipalities;
  private final Partners partners;
  private final Units units;
  private final Sites sites;
  private final Desks desks;
  private final Rooms rooms;
  private final Catalogues catalogues;
  private final Concerns concerns;

  SaveChanges(
      JdbcClient jdbc,
      Municipalities municipalities,
      Partners partners,
      Units units,
      Sites sites,
      Desks desks,
      Rooms rooms,
      Catalogues catalogues,
      Concerns concerns) {
    this.jdbc = jdbc;
    this.municipalities = municipalities;
    this.partners = partners;
    this.units = units;
    this.sites = sites;
    this.desks = desks;
    this.rooms = rooms;
    this.catalogues = catalogues;
    this.concerns = concerns;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void save(Comparisons comparisons, String by) {
    comparisons.header().ifPresent(it -> municipalities.save(it, by));
    comparisons.compartments().saveEach(it -> partners.save(it, by));
    comparisons.partners().saveEach(it -> partners.save(it, by));
    comparisons.units().saveEach(it -> units.save(it, by));
    comparisons.sites().saveEach(it -> sites.save(it, by));
    comparisons.areas().saveEach(it -> desks.save(it, by));
    comparisons.desks().saveEach(it -> desks.save(it, by));
    comparisons.rooms().saveEach(it -> rooms.save(it, by));
    comparisons.groups().saveEach(it -> catalogues.save(it, by));
    comparisons.documents().saveEach(it -> catalogues.save(it, by));
    comparisons.concerns().saveEach(it -> concerns.save(it, by));
    comparisons.askedOften().ifPresent(it -> catalogues.save(it, by));
    comparisons.all().filter(Comparison::reordered).forEach(this::order);
  }

  private void order(Comparison<?> comparison) {
    Rows.order(jdbc, comparison.kind().table(), comparison.order());
  }
}
