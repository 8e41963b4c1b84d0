package org.lotsenhaus.people.bench;

import java.io.PrintStream;
import java.util.Locale;

/** Prints scores beside what simpler ways reached. */
final class ScoreTable {

  private final PrintStream out;

  ScoreTable(PrintStream out) {
    this.out = out;
  }

  /** The two given as published reached this on such data; the skeleton is also measured here. */
  void print(Scores... measured) {
    out.println();
    line("", "precision", "recall", "F1", "best F1", "first", "in first 5");
    for (var scores : measured) {
      line(
          scores.name(),
          number(scores.chosen().precision()),
          number(scores.chosen().recall()),
          number(scores.chosen().f1()),
          number(scores.best().f1()),
          number(scores.first()),
          number(scores.amongFive()));
    }
    line("skeleton + Jaro-Winkler, stated", "", "", "0.685", "", "", "0.935");
    line("ICU + Double Metaphone, stated", "", "", "0.680", "", "", "0.770");
    out.println();
  }

  private void line(Object... cells) {
    out.println("%-32s %9s %7s %6s %8s %6s %11s".formatted(cells).stripTrailing());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
