package org.lotsenhaus.testing;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.lotsenhaus.access.Accounts;
import org.lotsenhaus.access.OpenAccount;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.concerns.Catalogue;
import org.lotsenhaus.concerns.Catalogues;
import org.lotsenhaus.concerns.Concerns;
import org.lotsenhaus.municipality.Desks;
import org.lotsenhaus.municipality.Municipalities;
import org.lotsenhaus.municipality.Municipality;
import org.lotsenhaus.municipality.Partners;
import org.lotsenhaus.municipality.QueueRules;
import org.lotsenhaus.municipality.Sites;
import org.lotsenhaus.municipality.Units;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.tenancy.Cities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens cities for tests: {@code cities.aCity().hours("Mo-Fr 08:00-12:00").open()}. */
@Component
public class TestCities {

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final String BY = "test";

  private final Cities cities;
  private final Municipalities municipalities;
  private final Partners partners;
  private final Units units;
  private final Sites sites;
  private final Desks desks;
  private final Catalogues catalogues;
  private final Concerns concerns;
  private final OpenAccount accounts;
  private final Accounts known;
  private final JdbcClient jdbc;
  private final TransactionTemplate database;

  TestCities(
      Cities cities,
      Municipalities municipalities,
      Partners partners,
      Units units,
      Sites sites,
      Desks desks,
      Catalogues catalogues,
      Concerns concerns,
      OpenAccount accounts,
      Accounts known,
      JdbcClient jdbc,
      TransactionTemplate database) {
    this.cities = cities;
    this.municipalities = municipalities;
    this.partners = partners;
    this.units = units;
    this.sites = sites;
    this.desks = desks;
    this.catalogues = catalogues;
    this.concerns = concerns;
    this.accounts = accounts;
    this.known = known;
    this.jdbc = jdbc;
    this.database = database;
  }

  public Draft aCity() {
    return new Draft("Teststadt " + COUNT.incrementAndGet(), "Mo-Fr 08:00-16:00", QueueRules.USUAL);
  }

  /** A city that is still thought of. */
  public final class Draft {

    private final String name;
    private final String hours;
    private final QueueRules rules;

    private Draft(String name, String hours, QueueRules rules) {
      this.name = name;
      this.hours = hours;
      this.rules = rules;
    }

    /** Opening hours of its one site, as OpenStreetMap writes them. */
    public Draft hours(String other) {
      return new Draft(name, other, rules);
    }

    public Draft rules(QueueRules others) {
      return new Draft(name, hours, others);
    }

    public TestCity open() {
      var slug = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
      var city = cities.enter(slug, name);
      return Tenant.call(
          city.id(),
          () -> {
            var staff = database.execute(status -> furnish(TestPlan.of(name, hours, rules)));
            return new TestCity(city.id(), slug, name, staff, database);
          });
    }
  }

  private List<StaffMember> furnish(Municipality plan) {
    municipalities.save(plan, BY);
    plan.compartments().forEach(it -> partners.save(it, BY));
    plan.partners().forEach(it -> partners.save(it, BY));
    plan.units().forEach(it -> units.save(it, BY));
    plan.sites().forEach(it -> sites.save(it, BY));
    plan.waitingAreas().forEach(it -> desks.save(it, BY));
    plan.desks().forEach(it -> desks.save(it, BY));
    furnish(TestCatalogue.usual());
    return hire();
  }

  private void furnish(Catalogue catalogue) {
    catalogue.groups().forEach(it -> catalogues.save(it, BY));
    catalogue.documents().forEach(it -> catalogues.save(it, BY));
    catalogue.concerns().forEach(it -> concerns.save(it, BY));
    catalogues.save(catalogue.askedOften(), BY);
  }

  private List<StaffMember> hire() {
    TestStaff.all().forEach(it -> accounts.open(it, BY));
    jdbc.sql("update account set password_hash = ?").param("{noop}" + TestStaff.PASSWORD).update();
    return known.all();
  }
}
