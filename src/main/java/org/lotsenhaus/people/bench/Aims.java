package org.lotsenhaus.people.bench;

import java.io.PrintStream;
import java.util.Locale;

/** What the comparison has to reach. */
final class Aims {

  private static final double F1 = 0.78;
  private static final double AMONG_FIVE = 0.96;

  private Aims() {}

  static boolean judged(Scores scores, PrintStream out) {
    var f1 = reached("F1", F1, scores.chosen().f1(), out);
    var five = reached("the right one in the first five", AMONG_FIVE, scores.amongFive(), out);
    return f1 && five;
  }

  private static boolean reached(String what, double aim, double result, PrintStream out) {
    var verdict = result >= aim ? "reached" : "MISSED";
    out.println(
        String.format(
            Locale.ROOT, "%s: %s: at least %.2f, it was %.3f", verdict, what, aim, result));
    return result >= aim;
  }
}
