package org.lotsenhaus.people.names;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A person's name as somebody wrote it: any script, any order, with or without further parts. */
public final class Name {

  private static final int MOST_PARTS = 8;
  private static final double MISSING_PART = 0.97;
  private static final double ONLY_ONE_OF_SEVERAL = 0.6;
  private static final double SURE_ENOUGH = 0.95;

  private final List<Part> parts;

  private Name(List<Part> parts) {
    this.parts = parts;
  }

  public static Name of(String written) {
    return new Name(NameWords.of(written).stream().limit(MOST_PARTS).map(Part::of).toList());
  }

  /** A single word in the letters a to z. */
  public static String inLatin(String word) {
    return Romanised.of(word);
  }

  List<Part> parts() {
    return parts;
  }

  public Likeness likeness(Name other) {
    return parts.size() <= other.parts.size()
        ? likeness(parts, other.parts)
        : likeness(other.parts, parts);
  }

  /** Nureddin may be two words: where one has more, neighbours are also tried as one. */
  private static Likeness likeness(List<Part> few, List<Part> many) {
    var asWritten = matched(few, many);
    if (few.size() == many.size() || asWritten.whole() > SURE_ENOUGH) {
      return asWritten;
    }
    return IntStream.range(0, many.size() - 1)
        .mapToObj(at -> matched(few, joined(many, at)))
        .reduce(asWritten, Likeness::orBetter);
  }

  private static List<Part> joined(List<Part> parts, int at) {
    var one = Part.of(parts.get(at).folded() + parts.get(at + 1).folded());
    return Stream.of(parts.subList(0, at), List.of(one), parts.subList(at + 2, parts.size()))
        .flatMap(List::stream)
        .toList();
  }

  private static Likeness matched(List<Part> few, List<Part> many) {
    var assignment = new Assignment(few, many);
    var missing = Math.pow(MISSING_PART, many.size() - few.size());
    var alone = few.size() == 1 && many.size() > 1 ? ONLY_ONE_OF_SEVERAL : 1;
    return new Likeness(assignment.mean() * missing * alone, assignment.weakest());
  }
}
