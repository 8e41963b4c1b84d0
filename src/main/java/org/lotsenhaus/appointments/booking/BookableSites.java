package org.lotsenhaus.appointments.booking;

import java.util.ArrayList;
import java.util.List;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.municipality.Site;
import org.springframework.stereotype.Component;

/** Where appointments can be: what several concerns have in common. */
@Component
class BookableSites {

  private final CityPlans plans;

  BookableSites(CityPlans plans) {
    this.plans = plans;
  }

  /** Where all of these are served; never none, as somebody may come to the first one's house. */
  List<Site> of(List<Concern> concerns) {
    var plan = plans.current();
    var first = plan.sitesFor(concerns.getFirst());
    var common = new ArrayList<>(first);
    concerns.forEach(it -> common.retainAll(plan.sitesFor(it)));
    if (!common.isEmpty()) {
      return common;
    }
    return first.isEmpty() ? plan.sites() : first;
  }

  String name(String key) {
    return plans.current().site(key).map(Site::name).orElse(key);
  }

  String address(String key) {
    return plans
        .current()
        .site(key)
        .map(it -> it.address().street() + ", " + it.address().place())
        .orElse("");
  }
}
