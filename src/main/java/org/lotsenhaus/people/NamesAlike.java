package org.lotsenhaus.people;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.UUID;
import org.lotsenhaus.people.names.Likeness;
import org.lotsenhaus.people.names.Name;
import org.springframework.stereotype.Component;

/** Whose names are like these, in whatever script or spelling, among those of the areas held. */
@Component
class NamesAlike {

  private static final int LOOKED_AT = 60;

  private final People people;
  private final PersonKeys keys;

  NamesAlike(People people, PersonKeys keys) {
    this.people = people;
    this.keys = keys;
  }

  private record Ranked(UUID person, double likeness) {}

  /** The likest first; of all who may be meant only the names are read. */
  List<UUID> likest(List<Name> names, double least) {
    return people.namesOf(keys.candidates(names)).entrySet().stream()
        .map(it -> new Ranked(it.getKey(), likeness(names, it.getValue())))
        .filter(it -> it.likeness() >= least)
        .sorted(comparingDouble(Ranked::likeness).reversed())
        .limit(LOOKED_AT)
        .map(Ranked::person)
        .toList();
  }

  private static double likeness(List<Name> names, List<WrittenName> written) {
    return names.stream()
        .flatMap(name -> written.stream().map(it -> name.likeness(it.compared())))
        .reduce(Likeness.NONE, Likeness::orBetter)
        .whole();
  }
}
