package org.lotsenhaus.admin.plan;

import static org.lotsenhaus.shared.Language.GERMAN;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.municipality.Site.Accessibility;
import org.lotsenhaus.municipality.Unit;
import org.lotsenhaus.ui.Words;

/** What there is to choose from. */
final class Lists {

  private Lists() {}

  static List<Choice> kinds() {
    return Arrays.stream(Unit.Kind.values()).map(it -> new Choice(it.name(), "")).toList();
  }

  static List<Choice> kinds(Words words) {
    return named(words, "kind", Unit.Kind.values());
  }

  static List<Choice> accessibility(Words words) {
    return named(words, "access", Accessibility.values());
  }

  static List<Choice> named(Words words, String sort, Enum<?>... constants) {
    return Arrays.stream(constants)
        .map(it -> new Choice(it.name(), words.plain(key(sort, it))))
        .toList();
  }

  static String key(String sort, Enum<?> constant) {
    return "admin-staff." + sort + "_" + constant.name().toLowerCase(Locale.ROOT);
  }

  static List<Choice> units(CityPlan plan) {
    return Choice.of(plan.units(), Unit::officialName);
  }

  static List<Choice> compartments(CityPlan plan) {
    return Choice.of(
        plan.city().compartments().stream().filter(it -> it.validOn(plan.day())).toList(),
        it -> it.name().in(GERMAN));
  }

  static List<Choice> partners(CityPlan plan) {
    return Choice.of(
        plan.city().partners().stream().filter(it -> it.validOn(plan.day())).toList(),
        it -> it.name());
  }
}
