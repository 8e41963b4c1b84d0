package org.lotsenhaus.signage;

import java.util.Comparator;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.ui.NotHere;
import org.springframework.stereotype.Component;

/** The sites of the bound city where screens may stand. */
@Component
public class Places {

  private final CityPlans plans;

  Places(CityPlans plans) {
    this.plans = plans;
  }

  public Site site(String key) {
    var plan = plans.current();
    return plan.site(key).filter(it -> it.validOn(plan.day())).orElseThrow(Places::none);
  }

  /** The house itself, before its outreach sites. */
  public Site house() {
    return plans.current().sites().stream()
        .min(Comparator.comparing(Site::outreach))
        .orElseThrow(Places::none);
  }

  private static NotHere none() {
    return new NotHere("portal.no_such_site");
  }
}
