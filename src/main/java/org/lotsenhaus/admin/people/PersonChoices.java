package org.lotsenhaus.admin.people;

import static org.lotsenhaus.shared.Language.GERMAN;

import java.util.List;
import java.util.Locale;
import org.lotsenhaus.access.Role;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.municipality.Unit;
import org.lotsenhaus.ui.Frame;

/** What there is to choose for an account. */
public record PersonChoices(
    List<Choice> units, List<Choice> roles, List<Choice> compartments, List<Choice> languages) {

  static PersonChoices of(CityPlan plan, Frame frame) {
    return new PersonChoices(
        Choice.of(plan.units(), Unit::officialName),
        Choice.each(Role.values(), it -> frame.words().plain(key(it))),
        Choice.of(
            plan.city().compartments().stream().filter(it -> it.validOn(plan.day())).toList(),
            it -> it.name().in(GERMAN)),
        plan.city().languages().stream()
            .filter(it -> it.equals(GERMAN) || !it.tag().startsWith("de"))
            .map(it -> new Choice(it.tag(), it.nameIn(frame.language())))
            .toList());
  }

  static String key(Role role) {
    return "admin-staff.role_" + role.name().toLowerCase(Locale.ROOT);
  }
}
