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
public final class Lists {

  private Lists() {}

  public static List<Choice> kinds() {
    return Arrays.stream(Unit.Kind.values()).map(it -> new Choice(it.name(), "")).toList();
  }

  public static List<Choice> kinds(Words words) {
    return named(words, "kind", Unit.Kind.values());
  }

  public static List<Choice> accessibility(Words words) {
    return named(words, "access", Accessibility.values());
  }

  public static List<Choice> named(Words words, String sort, Enum<?>... constants) {
    return Arrays.stream(constants)
        .map(it -> new Choice(it.name(), words.plain(key(sort, it))))
        .toList();
  }

  public static String key(String sort, Enum<?> constant) {
    return "admin-staff." + sort + "_" + constant.name().toLowerCase(Locale.ROOT);
  }

  public static List<Choice> units(CityPlan plan) {
    return Choice.of(plan.units(), Unit::officialName);
  }

  public static List<Choice> compartments(CityPlan plan) {
    return Choice.of(
        plan.city().compartments().stream().filter(it -> it.validOn(plan.day())).toList(),
        it -> it.name().in(GERMAN));
  }

  public static List<Choice> partners(CityPlan plan) {
    return Choice.of(
        plan.city().partners().stream().filter(it -> it.validOn(plan.day())).toList(),
        it -> it.name());
  }
}
