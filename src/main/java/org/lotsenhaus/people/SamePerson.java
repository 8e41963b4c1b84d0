package org.lotsenhaus.people;

import static org.lotsenhaus.people.Comparison.Verdict.DIFFERENT;
import static org.lotsenhaus.people.Comparison.Verdict.PERHAPS_THE_SAME;
import static org.lotsenhaus.people.Comparison.Verdict.PROBABLY_THE_SAME;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.lotsenhaus.people.Comparison.Evidence;
import org.lotsenhaus.people.Comparison.Verdict;
import org.lotsenhaus.people.names.Likeness;

/**
 * Whether two descriptions are of one person, after Fellegi and Sunter: each thing compared adds
 * how many times likelier it is seen with one person than with two, in bits. docs/matching.md says
 * where each weight comes from.
 */
public final class SamePerson {

  /** Among 300,000 people a pair is the same once in 2^18; this evens it out. */
  static final double PROBABLY = 18;

  /** Worth a look: as much as a name says that is spelled alike. */
  static final double PERHAPS = 9;

  private static final double SAME_PARTS = 0.95;
  private static final double SAME_SPELLING = 0.995;

  private SamePerson() {}

  public static Comparison compare(Description one, Description other) {
    var likeness = likeness(one, other);
    var bits = new EnumMap<Evidence, Double>(Evidence.class);
    bits.put(Evidence.NAME, ofName(likeness.whole()));
    bits.put(Evidence.BIRTH_DATE, ofBirthDate(one, other));
    bits.put(Evidence.LANGUAGES, ofCommon(one.languages(), other.languages(), 1, -2));
    bits.put(Evidence.CONTACT, ofCommon(one.contacts(), other.contacts(), 6, 0));
    bits.put(Evidence.ADDRESS, ofCommon(addresses(one), addresses(other), 4, 0));
    return new Comparison(bits, verdict(bits, likeness));
  }

  private static Likeness likeness(Description one, Description other) {
    return one.names().stream()
        .flatMap(name -> other.names().stream().map(name::likeness))
        .reduce(Likeness.NONE, Likeness::orBetter);
  }

  private static double ofName(double likeness) {
    return likeness >= 0.95 ? 9 : likeness >= 0.85 ? 7 : likeness >= 0.7 ? 4 : rather(likeness);
  }

  private static double rather(double likeness) {
    return likeness >= 0.5 ? 1 : likeness >= 0.3 ? -3 : -9;
  }

  private static double ofBirthDate(Description one, Description other) {
    return one.born()
        .flatMap(date -> other.born().map(date::with))
        .map(agreement -> agreement.bits)
        .orElse(0.0);
  }

  private static double ofCommon(Set<String> one, Set<String> other, double some, double none) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    return Collections.disjoint(one, other) ? none : some;
  }

  private static Set<String> addresses(Description person) {
    return person.address().map(Set::of).orElse(Set.of());
  }

  private static Verdict verdict(Map<Evidence, Double> bits, Likeness likeness) {
    var sum = bits.values().stream().mapToDouble(it -> it).sum();
    if (sum < PERHAPS) {
      return DIFFERENT;
    }
    return sum >= PROBABLY && !mayBeTwins(bits, likeness) ? PROBABLY_THE_SAME : PERHAPS_THE_SAME;
  }

  /** Twins share all but one part of the name; who live together get no benefit of the doubt. */
  private static boolean mayBeTwins(Map<Evidence, Double> bits, Likeness likeness) {
    var together =
        bits.getOrDefault(Evidence.CONTACT, 0.0) > 0
            || bits.getOrDefault(Evidence.ADDRESS, 0.0) > 0;
    return likeness.weakest() < SAME_PARTS || (together && likeness.whole() < SAME_SPELLING);
  }
}
