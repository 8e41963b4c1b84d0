package org.lotsenhaus.referrals;

import java.util.Comparator;
import java.util.List;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Unit;
import org.lotsenhaus.municipality.Unit.Kind;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.Tenant;
import org.springframework.stereotype.Component;

/** Units and partners' teams that people can be sent on to. */
@Component
class Recipients {

  private final CityPlans plans;

  Recipients(CityPlans plans) {
    this.plans = plans;
  }

  /** Partners and units in the order of the alphabet; the own one is not among them. */
  List<Unit> all(Language language) {
    return plans.current().units().stream()
        .filter(it -> it.kind() != Kind.DEPARTMENT && it.kind() != Kind.DIVISION)
        .filter(it -> !it.key().equals(Tenant.bound().unit()))
        .sorted(Comparator.comparing(it -> it.name(language)))
        .toList();
  }

  boolean exists(String key) {
    return plans.current().unit(key).isPresent();
  }

  String name(String key, Language language) {
    CityPlan plan = plans.current();
    return plan.unit(key).map(it -> it.name(language)).orElse(key);
  }
}
