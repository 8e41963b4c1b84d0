package org.lotsenhaus.bench;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was measured inside: names and figures. */
record Told(Map<String, Double> figures) {

  static void say(Map<String, Double> figures) {
    System.out.println(
        IssueInside.TOLD
            + figures.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining(";")));
  }

  static Told of(String line) {
    return new Told(
        Stream.of(line.split(";"))
            .map(it -> it.split("=", 2))
            .collect(Collectors.toMap(it -> it[0].strip(), it -> Double.valueOf(it[1]))));
  }

  /** The lower of each two. */
  Told lower(Told other) {
    return new Told(
        figures.keySet().stream()
            .collect(Collectors.toMap(it -> it, it -> Math.min(get(it), other.get(it)))));
  }

  double get(String name) {
    return Objects.requireNonNull(figures.get(name), name);
  }
}
