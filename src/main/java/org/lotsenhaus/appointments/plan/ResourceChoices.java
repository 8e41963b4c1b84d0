package org.lotsenhaus.appointments.plan;

import java.util.List;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Words;

/**
 * What can be ticked about those who can be booked.
 *
 * @param newcomers accounts or rooms that can't be booked yet
 */
public record ResourceChoices(
    List<Choice> newcomers, List<Choice> units, List<Choice> sites, List<Choice> languages) {

  static ResourceChoices of(CityPlan plan, Words words, List<Choice> newcomers) {
    return new ResourceChoices(
        newcomers,
        Choice.of(plan.units(), it -> it.name(words.language())),
        Choice.of(plan.sites(), it -> it.name()),
        Language.FIRST_WAVE.stream()
            .filter(it -> !it.tag().startsWith("de"))
            .map(it -> new Choice(it.tag(), it.nameIn(words.language())))
            .toList());
  }
}
