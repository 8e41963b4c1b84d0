package org.lotsenhaus.admin.units;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.plan.Lists;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.ui.Words;

/** What there is to choose for a unit; it can't stand below itself. */
public record UnitChoices(
    List<Choice> kinds, List<Choice> parents, List<Choice> compartments, List<Choice> partners) {

  static UnitChoices of(CityPlan plan, Words words, @Nullable String itself) {
    return new UnitChoices(
        Lists.kinds(words),
        Lists.units(plan).stream().filter(it -> !it.value().equals(itself)).toList(),
        Lists.compartments(plan),
        Lists.partners(plan));
  }
}
