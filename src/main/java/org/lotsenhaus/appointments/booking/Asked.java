package org.lotsenhaus.appointments.booking;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.Wish;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.shared.Language;
import org.springframework.util.MultiValueMap;

/**
 * What the address of a booking page says: nothing of a person. Nonsense is left out, so that every
 * address shows a page.
 *
 * @param unknown a concern was named that can't be booked
 * @param site empty while nobody chose one
 * @param old the appointment that would be moved
 */
record Asked(
    List<Concern> concerns,
    boolean unknown,
    String site,
    Talk talk,
    Language language,
    int people,
    boolean stepFree,
    Wish.@Nullable Old old) {

  /** Who interprets. */
  enum Talk {
    GERMAN,
    INTERPRETER,
    OWN
  }

  static Asked of(CityPlan plan, MultiValueMap<String, String> query, Language page) {
    var named = query.getOrDefault("concern", List.of()).stream().distinct().toList();
    var removed = query.getFirst("remove");
    var concerns =
        named.stream()
            .filter(it -> !it.equals(removed))
            .flatMap(it -> plan.concern(it).stream())
            .filter(Concern::byAppointment)
            .limit(Wish.MOST_CONCERNS)
            .toList();
    var asked =
        new Asked(
            concerns,
            concerns.isEmpty() && !named.isEmpty() && removed == null,
            query.getOrDefault("site", List.of("")).getFirst(),
            talk(query.getFirst("talk"), page),
            language(query.getFirst("language"), page),
            people(query.getFirst("people")),
            "true".equals(query.getFirst("stepFree")),
            null);
    return asked.talk == Talk.OWN && asked.legalEffect() ? asked.with(Talk.INTERPRETER) : asked;
  }

  private static Talk talk(@Nullable String named, Language page) {
    for (var talk : Talk.values()) {
      if (talk.name().equals(named)) {
        return talk;
      }
    }
    return page.isGerman() ? Talk.GERMAN : Talk.INTERPRETER;
  }

  private static Language language(@Nullable String tag, Language page) {
    return TalkLanguages.ALL.stream().filter(it -> it.tag().equals(tag)).findFirst().orElse(page);
  }

  private static int people(@Nullable String written) {
    return written != null && written.matches("[1-9]")
        ? Math.min(Integer.parseInt(written), Wish.MOST_PEOPLE)
        : 1;
  }

  private Asked with(Talk other) {
    return new Asked(concerns, unknown, site, other, language, people, stepFree, old);
  }

  static Asked of(CityPlan plan, Wish wish) {
    var concerns = wish.concerns().stream().flatMap(it -> plan.concernEver(it).stream()).toList();
    var talk = wish.language().isGerman() ? Talk.GERMAN : Talk.INTERPRETER;
    return new Asked(
        concerns,
        false,
        wish.site(),
        talk,
        wish.language(),
        wish.people(),
        wish.stepFree(),
        wish.old());
  }

  boolean legalEffect() {
    return concerns.stream().anyMatch(Concern::legalEffect);
  }

  int minutes() {
    return concerns.stream().mapToInt(Concern::minutes).sum();
  }

  /** Who brings somebody along talks German through them. */
  Language spoken() {
    return talk == Talk.INTERPRETER ? language : Language.GERMAN;
  }

  Wish at(String other) {
    return new Wish(keys(), other, spoken(), people, stepFree, Set.of()).insteadOf(old);
  }

  private List<String> keys() {
    return concerns.stream().map(Concern::key).toList();
  }

  /** The fields of a form that says the same; the site stands apart. */
  List<Map.Entry<String, String>> fields() {
    var fields = new ArrayList<Map.Entry<String, String>>();
    keys().forEach(it -> fields.add(Map.entry("concern", it)));
    fields.add(Map.entry("people", Integer.toString(people)));
    fields.add(Map.entry("talk", talk.name()));
    fields.add(Map.entry("language", language.tag()));
    if (stepFree) {
      fields.add(Map.entry("stepFree", "true"));
    }
    return List.copyOf(fields);
  }

  Asked stepFree(boolean other) {
    return new Asked(concerns, unknown, site, talk, language, people, other, old);
  }

  String query() {
    return fields().stream()
        .map(it -> it.getKey() + "=" + encoded(it.getValue()))
        .reduce((a, b) -> a + "&" + b)
        .orElse("");
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
