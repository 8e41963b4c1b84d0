package org.lotsenhaus.people;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Set;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Unit;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Lexicon;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;

/**
 * What somebody agrees to, in words. Paragraphs stand apart by an empty line; lines that begin with
 * a dash are a list.
 */
@Component
public class ConsentWording {

  /** What is agreed, by keys of the city's plan. */
  record Terms(
      String giver, String recipient, Topic purpose, Set<DataClass> classes, LocalDate endsOn) {

    static Terms of(Consent consent) {
      return new Terms(
          consent.giver(),
          consent.recipient(),
          consent.purpose(),
          consent.classes(),
          consent.endsOn());
    }
  }

  private final CityPlans plans;
  private final Lexicon lexicon;

  ConsentWording(CityPlans plans, Lexicon lexicon) {
    this.plans = plans;
    this.lexicon = lexicon;
  }

  /** For understanding; what counts is kept with the consent. */
  public String in(Language language, Consent consent) {
    return in(language, Terms.of(consent));
  }

  String in(Language language, Terms terms) {
    var words = lexicon.in(language);
    return String.join(
        "\n\n",
        words.plain(
            "consent.agree",
            "giver",
            unit(terms.giver(), language),
            "recipient",
            unit(terms.recipient(), language)),
        terms.classes().stream()
            .sorted()
            .map(it -> "– " + words.plain(it.messageKey()))
            .collect(joining("\n")),
        words.plain("consent.purpose", "topic", words.plain(terms.purpose().messageKey()))
            + "\n"
            + words.plain("consent.until", "day", words.dateWithYear(terms.endsOn())),
        rest(words));
  }

  private static String rest(Words words) {
    return String.join(
        "\n\n",
        words.plain("consent.nothing_else"),
        words.plain("consent.free"),
        words.plain("consent.take_back"),
        words.plain("consent.counts"));
  }

  /** By the name it has in the plan; what ended keeps its name. */
  public String unit(String key, Language language) {
    return plans.current().unit(key).map((Unit it) -> it.name(language)).orElse(key);
  }
}
