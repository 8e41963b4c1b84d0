package org.lotsenhaus.waiting.bench;

import java.io.PrintStream;
import java.util.Locale;

/** Prints scores beside those of the plain formula. */
final class ScoreTable {

  private final PrintStream out;

  ScoreTable(PrintStream out) {
    this.out = out;
  }

  void print(Scores scores) {
    line("measure", "Lotsenhaus", "plain formula", "ratio");
    line("-".repeat(44), "-".repeat(10), "-".repeat(13), "-".repeat(5));
    shares("called within P90 (formula: its minutes)", scores);
    line(
        "called within the range on the ticket", percent(scores.share(Score::withinShown)), "", "");
    line("called before 'come back at'", percent(scores.share(Score::calledWhileAway)), "", "");
    minutes("median absolute error, minutes", scores);
    means("mean absolute error, minutes", scores);
    part("morning rush, 9 to 11", scores.between(9, 11));
    part("noon, 11 to 14", scores.between(11, 14));
    part("quiet hours", new Scores(scores.all().stream().filter(ScoreTable::quiet).toList()));
  }

  private static boolean quiet(Score score) {
    return score.hour() < 9 || score.hour() >= 14;
  }

  private void part(String name, Scores part) {
    line("", "", "", "");
    line(name + " (" + part.all().size() + " people)", "", "", "");
    line("  waited, median minutes", number(part.median(Score::waitedSeconds)), "", "");
    shares("  called within P90", part);
    minutes("  median absolute error, minutes", part);
  }

  private void shares(String name, Scores scores) {
    line(name, percent(scores.withinNine()), percent(scores.share(Score::withinFormula)), "");
  }

  private void minutes(String name, Scores scores) {
    compare(name, scores.medianError(), scores.medianFormulaError());
  }

  private void means(String name, Scores scores) {
    compare(name, scores.mean(Score::error), scores.mean(Score::formulaError));
  }

  private void compare(String name, double ours, double formula) {
    var ratio = formula == 0 ? "" : String.format(Locale.ROOT, "%.2f", ours / formula);
    line(name, number(ours), number(formula), ratio);
  }

  private void line(String measure, String ours, String formula, String ratio) {
    out.println(
        String.format(Locale.ROOT, "%-44s  %10s  %13s  %5s", measure, ours, formula, ratio)
            .stripTrailing());
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", share * 100);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
