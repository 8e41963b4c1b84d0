package org.lotsenhaus.admin.concerns;

import static org.lotsenhaus.shared.Language.GERMAN;

import java.util.List;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.plan.Lists;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.Concern.Way;
import org.lotsenhaus.ui.Words;

/** What there is to choose for a concern. */
public record ConcernChoices(
    List<Choice> units,
    List<Choice> groups,
    List<Choice> ways,
    List<Choice> sites,
    List<Choice> desks,
    List<Choice> documents) {

  static ConcernChoices of(CityPlan plan, Words words) {
    return new ConcernChoices(
        Lists.units(plan),
        Choice.of(plan.catalogue().groups(), it -> it.title().in(GERMAN)),
        Lists.named(words, "way", Way.values()),
        Lists.sites(plan),
        Lists.desks(plan, words),
        Choice.of(plan.catalogue().documents(), it -> it.name().in(GERMAN)));
  }
}
