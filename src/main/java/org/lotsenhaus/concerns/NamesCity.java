package org.lotsenhaus.concerns;

import java.util.Optional;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.CityNames;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Names a city from its plan; a page that says that the database is gone needs no name. */
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
    } catch (NoPlanYet | DataAccessException | TransactionException unknownNow) {
      return Optional.empty();
    }
  }
}
