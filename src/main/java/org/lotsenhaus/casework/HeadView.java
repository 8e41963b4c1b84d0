package org.lotsenhaus.casework;

import static java.util.stream.Collectors.joining;
import static org.lotsenhaus.shared.Language.GERMAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lotsenhaus.casework.CaseDoor.Inside;
import org.lotsenhaus.casework.CaseHead.Chip;
import org.lotsenhaus.casework.CaseHead.OwnName;
import org.lotsenhaus.casework.CaseHead.Tongue;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Unit;
import org.lotsenhaus.people.BirthDate;
import org.lotsenhaus.people.Consent;
import org.lotsenhaus.people.Person;
import org.lotsenhaus.people.Spoken;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;

/** Puts together what stands above the pages of a case. */
@Component
public class HeadView {

  /** Before a consent ends there is time to ask for another. */
  private static final int ENDS_SOON_DAYS = 30;

  private final Consented consented;
  private final CityPlans plans;

  HeadView(Consented consented, CityPlans plans) {
    this.consented = consented;
    this.plans = plans;
  }

  public CaseHead head(Frame frame, Inside inside) {
    var plan = plans.current();
    var words = CaseWords.of(frame, plan.city().zone());
    var person = inside.person();
    var whole = inside.right().seesWhole();
    return new CaseHead(
        inside.file().id(),
        person.id(),
        whole ? person.name() : person.shownName(words.words()),
        person
            .ownName()
            .filter(it -> whole || !person.blocked())
            .map(it -> OwnName.of(it, person.profile().languages())),
        facts(person, whole, words.words()),
        tongues(person, words.words()),
        Stream.of(
                protection(person, words.words()),
                consents(inside, plan, words),
                area(inside, plan, words))
            .flatMap(it -> it)
            .toList(),
        whole,
        inside.mayWrite());
  }

  /** Of who is protected, others than those who work on the case read the year alone. */
  private static List<String> facts(Person person, boolean whole, Words words) {
    var roughly = person.blocked() && !whole;
    return Stream.of(
            person.profile().born().map(it -> born(it, roughly, words)), wish(person, words))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Whom the person would rather have interpret. */
  public static Optional<String> wish(Person person, Words words) {
    return person
        .profile()
        .wish()
        .map(it -> words.plain("cases-staff.wish_" + it.name().toLowerCase(Locale.ROOT)));
  }

  private static String born(BirthDate born, boolean roughly, Words words) {
    return roughly || born.precision() == BirthDate.Precision.YEAR
        ? words.plain("cases-staff.born_in", "year", String.valueOf(born.date().getYear()))
        : words.plain("cases-staff.born_on", "day", words.dateShortWithYear(born.date()));
  }

  public static List<Tongue> tongues(Person person, Words words) {
    return person.profile().languages().stream().map(it -> tongue(it, words)).toList();
  }

  private static Tongue tongue(Spoken spoken, Words words) {
    var level =
        switch (spoken.level()) {
          case NATIVE -> words.plain("cases-staff.level_native");
          case SOME -> words.plain("cases-staff.level_some");
          default -> spoken.level().name();
        };
    return new Tongue(language(spoken.tag(), words), level);
  }

  /** Varieties between which people don't understand each other have names of our own. */
  private static String language(String tag, Words words) {
    var key = "people-staff.language_" + tag.toLowerCase(Locale.ROOT);
    return words.has(key) ? words.plain(key) : new Language(tag).nameIn(words.language());
  }

  private static Stream<Chip> protection(Person person, Words words) {
    return person.blocked()
        ? Stream.of(new Chip("check", "lock", words.plain("cases-staff.address_block")))
        : Stream.empty();
  }

  private Stream<Chip> consents(Inside inside, CityPlan plan, CaseWords words) {
    var agreed = consented.of(inside.person().id());
    var soon = words.today().plusDays(ENDS_SOON_DAYS);
    var holding = names(agreed, it -> it.endsOn().isAfter(soon), plan);
    if (agreed.isEmpty()) {
      return Stream.of(
          new Chip("plain", "people", words.words().plain("cases-staff.consent_none")));
    }
    return Stream.concat(
        holding.isEmpty()
            ? Stream.empty()
            : Stream.of(
                new Chip(
                    "ok",
                    "done",
                    words.words().plain("cases-staff.consent_holds", "who", holding))),
        agreed.stream()
            .map(Consent::endsOn)
            .filter(it -> !it.isAfter(soon))
            .distinct()
            .map(day -> ending(day, names(agreed, it -> it.endsOn().equals(day), plan), words)));
  }

  private static Chip ending(LocalDate day, String who, CaseWords words) {
    return new Chip(
        "check",
        "warning",
        words.words().plain("cases-staff.consent_ends", "day", words.day(day), "who", who));
  }

  private static String names(List<Consent> agreed, Predicate<Consent> which, CityPlan plan) {
    return agreed.stream()
        .filter(which)
        .map(Consent::recipient)
        .distinct()
        .map(it -> unit(plan, it))
        .collect(joining(", "));
  }

  public static String unit(CityPlan plan, String key) {
    return plan.unit(key).map(Unit::officialName).orElse(key);
  }

  private static Stream<Chip> area(Inside inside, CityPlan plan, CaseWords words) {
    return plan.city().compartment(inside.file().compartment()).stream()
        .map(it ->
            new Chip(
                "plain",
                "lock",
                words.words().plain("cases-staff.area", "name", it.name().in(GERMAN))));
  }
}
