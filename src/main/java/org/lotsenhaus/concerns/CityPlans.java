package org.lotsenhaus.concerns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.lotsenhaus.municipality.CityPlanChanged;
import org.lotsenhaus.municipality.Municipalities;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.shared.TenantId;
import org.lotsenhaus.ui.NotHere;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** The plans of the cities as they are today, kept in memory until something about them changes. */
@Service
public class CityPlans {

  private final Municipalities municipalities;
  private final Catalogues catalogues;
  private final Clock clock;
  private final Map<TenantId, CityPlan> known = new ConcurrentHashMap<>();
  private final AtomicLong changes = new AtomicLong();

  CityPlans(Municipalities municipalities, Catalogues catalogues, Clock clock) {
    this.municipalities = municipalities;
    this.catalogues = catalogues;
    this.clock = clock;
  }

  /** The plan of the bound city. */
  public CityPlan current() {
    if (!Tenant.isBound()) {
      // a word that is kept for the house itself, and that means nothing in this one
      throw new NotHere("portal.no_such_city");
    }
    var plan = known.get(Tenant.current());
    if (plan == null) {
      plan = load();
    }
    var today = LocalDate.now(clock.withZone(plan.city().zone()));
    return plan.day().equals(today) ? plan : remember(plan.on(today), changes.get());
  }

  private CityPlan load() {
    long before = changes.get();
    var city = municipalities.load().orElseThrow(NoPlanYet::new);
    var today = LocalDate.now(clock.withZone(city.zone()));
    return remember(new CityPlan(city, catalogues.load(), today), before);
  }

  /** A plan that was read while something changed serves this once and is read again. */
  private CityPlan remember(CityPlan plan, long before) {
    var tenant = Tenant.current();
    known.put(tenant, plan);
    if (changes.get() != before) {
      known.remove(tenant, plan);
    }
    return plan;
  }

  @EventListener
  void lookAgain(CityPlanChanged changed) {
    changes.incrementAndGet();
    known.remove(changed.tenant());
  }
}
