package org.lotsenhaus.admin.desks;

import java.util.List;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.plan.Lists;
import org.lotsenhaus.concerns.CityPlan;

/**
 * What there is to choose for a desk.
 *
 * @param areas each with its site: a desk stands where its people wait
 */
public record DeskChoices(List<Choice> areas, List<Choice> partners, List<Choice> units) {

  static DeskChoices of(CityPlan plan) {
    return new DeskChoices(Lists.areas(plan), Lists.partners(plan), Lists.units(plan));
  }
}
