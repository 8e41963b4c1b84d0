package org.lotsenhaus.people.intake;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lotsenhaus.messaging.Recipient;
import org.lotsenhaus.people.BirthDate;
import org.lotsenhaus.people.BirthDate.Precision;
import org.lotsenhaus.people.Comparison.Evidence;
import org.lotsenhaus.people.FindAlike.Found;
import org.lotsenhaus.people.Person;
import org.lotsenhaus.people.Profile;
import org.lotsenhaus.people.Spoken;
import org.lotsenhaus.ui.Words;

/** Says who somebody is, and why two may be one. */
record PersonWords(Words words) {

  private static final double SAME_NAME = 9;
  private static final double SOUNDS_ALIKE = 7;
  private static final double SIMILAR_NAME = 4;

  PersonRow row(Person person) {
    return new PersonRow(
        person.id(),
        person.shownName(words),
        person.blocked() ? "" : person.ownName().orElse(""),
        born(person),
        languages(person.profile()));
  }

  String born(Person person) {
    return person.profile().born().map(it -> born(it, person.blocked())).orElse("");
  }

  private String born(BirthDate born, boolean roughly) {
    return roughly || born.precision() == Precision.YEAR
        ? String.valueOf(born.date().getYear())
        : words.dateWithYear(born.date());
  }

  String languages(Profile profile) {
    return profile.languages().stream().map(this::language).collect(joining(", "));
  }

  private String language(Spoken spoken) {
    var name = SpokenLanguages.name(spoken.tag(), words);
    return spoken.level() == Spoken.Level.NATIVE ? name : name + " (" + level(spoken.level()) + ")";
  }

  String level(Spoken.Level level) {
    return words.plain("people-staff.level_" + level.name().toLowerCase(Locale.ROOT));
  }

  /** What speaks for it, the heaviest first. */
  List<String> why(Profile typed, Found found) {
    return Stream.of(name(found), born(typed, found), reached(found), others(found))
        .flatMap(it -> it)
        .map(it -> words.plain("people-staff.why_" + it))
        .toList();
  }

  private static Stream<String> name(Found found) {
    double bits = bits(found, Evidence.NAME);
    return bits >= SAME_NAME
        ? Stream.of("name_same")
        : bits >= SOUNDS_ALIKE
            ? Stream.of("name_sounds")
            : bits >= SIMILAR_NAME ? Stream.of("name_similar") : Stream.empty();
  }

  private static double bits(Found found, Evidence evidence) {
    return found.why().bits().getOrDefault(evidence, 0.0);
  }

  private static Stream<String> born(Profile typed, Found found) {
    return typed
        .born()
        .flatMap(one -> found.person().profile().born().map(one::with))
        .filter(it -> it != BirthDate.Agreement.NONE)
        .map(it -> "born_" + it.name().toLowerCase(Locale.ROOT))
        .stream();
  }

  private static Stream<String> reached(Found found) {
    return bits(found, Evidence.CONTACT) <= 0
        ? Stream.empty()
        : found.person().profile().contact().stream()
            .map(it -> it.kind() == Recipient.Kind.EMAIL ? "email" : "mobile");
  }

  private static Stream<String> others(Found found) {
    return Stream.of(Evidence.ADDRESS, Evidence.LANGUAGES)
        .filter(it -> bits(found, it) > 0)
        .map(it -> it.name().toLowerCase(Locale.ROOT));
  }
}
