package org.lotsenhaus.people.intake;

import static org.lotsenhaus.shared.Language.GERMAN;

import java.util.List;
import java.util.Locale;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.people.Profile.InterpreterWish;
import org.lotsenhaus.people.Spoken;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.ui.Words;

/**
 * What there is to choose about a person.
 *
 * @param compartments the protected areas held: one, for most
 */
public record PersonChoices(
    List<Choice> compartments, List<Choice> languages, List<Choice> levels, List<Choice> wishes) {

  static PersonChoices of(CityPlan plan, Words words) {
    var held = Tenant.bound().compartments();
    return new PersonChoices(
        plan.city().compartments().stream()
            .filter(it -> held.contains(it.key()))
            .map(it -> new Choice(it.key(), it.name().in(GERMAN)))
            .toList(),
        SpokenLanguages.in(words),
        Choice.each(Spoken.Level.values(), it -> new PersonWords(words).level(it)),
        Choice.each(InterpreterWish.values(), it -> words.plain(key(it))));
  }

  static String key(InterpreterWish wish) {
    return "people-staff.wish_" + wish.name().toLowerCase(Locale.ROOT);
  }
}
