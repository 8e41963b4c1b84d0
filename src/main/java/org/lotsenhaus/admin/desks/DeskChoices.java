package org.lotsenhaus.admin.desks;

import static org.lotsenhaus.shared.Language.GERMAN;

import java.util.List;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.plan.Lists;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.municipality.WaitingArea;

/**
 * What there is to choose for a desk.
 *
 * @param areas each with its site: a desk stands where its people wait
 */
public record DeskChoices(List<Choice> areas, List<Choice> partners, List<Choice> units) {

  static DeskChoices of(CityPlan plan) {
    return new DeskChoices(
        plan.sites().stream()
            .flatMap(site -> plan.areas(site).stream().map(area -> area(site, area)))
            .toList(),
        Lists.partners(plan),
        Lists.units(plan));
  }

  private static Choice area(Site site, WaitingArea area) {
    return new Choice(
        area.key(), area.letter() + " · " + area.name().in(GERMAN) + " (" + site.name() + ")");
  }
}
