package org.lotsenhaus.waiting;

import static org.lotsenhaus.waiting.Line.NOW;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lotsenhaus.shared.Language;

/** Whatever a line and its desks may look like. */
final class AnyLine {

  private static final List<String> CONCERNS = List.of("letter", "school", "housing");
  private static final List<Language> LANGUAGES =
      List.of(Language.GERMAN, Language.ARABIC, Language.TURKISH);

  private AnyLine() {}

  static Arbitrary<List<DeskSkills>> desks() {
    var concerns = Arbitraries.of(CONCERNS).set().ofMinSize(1);
    var languages = Arbitraries.of(LANGUAGES).set();
    return Combinators.combine(concerns, languages)
        .as((some, spoken) -> new DeskSkills(Set.copyOf(some), Set.copyOf(spoken)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  static Arbitrary<List<Waiting>> lines() {
    return someone()
        .list()
        .ofMaxSize(15)
        .map(people -> {
          var line = new ArrayList<Waiting>();
          people.forEach(person -> line.add(named("B " + line.size(), person)));
          return line;
        });
  }

  private static Arbitrary<Waiting> someone() {
    var waited = Arbitraries.integers().between(0, 3600);
    var joined = Arbitraries.doubles().between(0, 1);
    var due = Arbitraries.integers().between(-3600, 1800).injectNull(0.7);
    return Combinators.combine(
            Arbitraries.of(CONCERNS),
            Arbitraries.of(LANGUAGES),
            Arbitraries.of(false, false, true),
            waited,
            joined,
            due)
        .as((concern, language, urgent, seconds, part, appointment) ->
            new Waiting(
                "",
                concern,
                language,
                urgent,
                NOW.minusSeconds(seconds),
                NOW.minusSeconds((long) (seconds * part)),
                appointment == null ? null : NOW.plusSeconds(appointment)));
  }

  private static Waiting named(String id, Waiting person) {
    return new Waiting(
        id,
        person.concern(),
        person.language(),
        person.urgent(),
        person.arrivedAt(),
        person.joinedAt(),
        person.dueAt());
  }
}
