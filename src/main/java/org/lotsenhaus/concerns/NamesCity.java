package org.lotsenhaus.concerns;

import java.util.Optional;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.CityNames;
import org.springframework.stereotype.Component;

/** Names a city from its plan. */
@Component
class NamesCity implements CityNames {

  private final CityPlans plans;

  NamesCity(CityPlans plans) {
    this.plans = plans;
  }

  @Override
  public Optional<String> in(Language language) {
    try {
      return Optional.of(plans.current().city().name().in(language)).filter(it -> !it.isEmpty());
    } catch (NoPlanYet noPlan) {
      return Optional.empty();
    }
  }
}
