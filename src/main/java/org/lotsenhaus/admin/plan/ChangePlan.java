package org.lotsenhaus.admin.plan;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.concerns.Catalogues;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.concerns.Concerns;
import org.lotsenhaus.municipality.Dated;
import org.lotsenhaus.municipality.Desk;
import org.lotsenhaus.municipality.Desks;
import org.lotsenhaus.municipality.Municipalities;
import org.lotsenhaus.municipality.Municipality;
import org.lotsenhaus.municipality.PlanNews;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.municipality.Sites;
import org.lotsenhaus.municipality.Unit;
import org.lotsenhaus.municipality.Units;
import org.lotsenhaus.shared.Tenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes a part of the city's plan, one administrator after the other: each change is laid on what
 * the one before has left, logged, and told to all instances.
 */
@Service
public class ChangePlan {

  private final Municipalities municipalities;
  private final Units units;
  private final Sites sites;
  private final Desks desks;
  private final Catalogues catalogues;
  private final Concerns concerns;
  private final PlanNews news;
  private final Audit audit;

  ChangePlan(
      Municipalities municipalities,
      Units units,
      Sites sites,
      Desks desks,
      Catalogues catalogues,
      Concerns concerns,
      PlanNews news,
      Audit audit) {
    this.municipalities = municipalities;
    this.units = units;
    this.sites = sites;
    this.desks = desks;
    this.catalogues = catalogues;
    this.concerns = concerns;
    this.news = news;
    this.audit = audit;
  }

  /** The change is told the whole city, too, and answers with every unit that is different now. */
  @Transactional
  public void units(String key, Function<Municipality, List<Unit>> change) {
    var changed = change.apply(city());
    changed.forEach(it -> units.save(it, Tenant.bound().actor()));
    tell("unit " + key);
  }

  @Transactional
  public void site(String key, Function<Site, Site> change) {
    save(city().sites(), key, change, it -> sites.save(it, Tenant.bound().actor()));
    tell("site " + key);
  }

  @Transactional
  public void desk(String key, Function<Desk, Desk> change) {
    save(city().desks(), key, change, it -> desks.save(it, Tenant.bound().actor()));
    tell("desk " + key);
  }

  /** The key is made here, where nobody else can take it at the same time. */
  @Transactional
  public void addDesk(String name, Function<String, Desk> make) {
    var key = NewKey.of(name, city().desks());
    desks.save(make.apply(key), Tenant.bound().actor());
    tell("desk " + key);
  }

  @Transactional
  public void concern(String key, Function<Concern, Concern> change) {
    municipalities.takeTurn();
    var known = catalogues.load().concerns();
    save(known, key, change, it -> concerns.save(it, Tenant.bound().actor()));
    tell("concern " + key);
  }

  private Municipality city() {
    municipalities.takeTurn();
    return Refusal.found(municipalities.load());
  }

  private static <T extends Dated<T>> void save(
      List<T> all, String key, Function<T, T> change, Consumer<T> save) {
    save.accept(change.apply(Refusal.found(Municipality.find(all, key))));
  }

  private void tell(String subject) {
    audit.wrote("change_plan", subject);
    news.tell();
  }
}
