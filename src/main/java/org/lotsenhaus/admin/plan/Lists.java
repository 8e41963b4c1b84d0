package org.lotsenhaus.admin.plan;

import static org.lotsenhaus.shared.Language.GERMAN;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.municipality.Dated;
import org.lotsenhaus.municipality.Partner;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.municipality.Site.Accessibility;
import org.lotsenhaus.municipality.Unit;
import org.lotsenhaus.ui.Words;

/** What there is to choose from. */
public final class Lists {

  private Lists() {}

  public static List<Choice> kinds() {
    return Choice.each(Unit.Kind.values(), it -> "");
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

  /** What is planned can be chosen, too: its desks and concerns are made ready before it begins. */
  public static List<Choice> units(CityPlan plan) {
    return Choice.of(lasting(plan.city().units(), plan), Unit::officialName);
  }

  public static List<Choice> sites(CityPlan plan) {
    return Choice.of(lasting(plan.city().sites(), plan), Site::name);
  }

  /** Each with its site: a desk stands where its people wait. */
  public static List<Choice> areas(CityPlan plan) {
    return Choice.of(
        lasting(plan.city().waitingAreas(), plan),
        it ->
            it.letter()
                + " · "
                + it.name().in(GERMAN)
                + plan.site(it.site()).map(site -> " (" + site.name() + ")").orElse(""));
  }

  /** Each desk with its site: their labels are told apart within a site only. */
  public static List<Choice> desks(CityPlan plan, Words words) {
    return Choice.of(
        lasting(plan.city().desks(), plan),
        it ->
            words.plain("admin-staff.desk", "label", it.label())
                + plan.site(it.site()).map(site -> ", " + site.name()).orElse(""));
  }

  private static <T extends Dated<T>> List<T> lasting(List<T> all, CityPlan plan) {
    return all.stream().filter(it -> !it.valid().hasEnded(plan.day())).toList();
  }

  public static List<Choice> compartments(CityPlan plan) {
    return Choice.of(lasting(plan.city().compartments(), plan), it -> it.name().in(GERMAN));
  }

  public static List<Choice> partners(CityPlan plan) {
    return Choice.of(lasting(plan.city().partners(), plan), Partner::name);
  }
}
