package org.lotsenhaus.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures, aims, results. A row without an aim is there to compare. */
final class Table {

  private record Row(String measure, String aim, String result, String verdict) {}

  private final String title;
  private final List<Row> rows = new ArrayList<>();
  private final List<String> missed = new ArrayList<>();

  Table(String title) {
    this.title = title;
  }

  void atLeast(String measure, double aim, double result, String unit) {
    judge(measure, "at least " + said(aim, unit), said(result, unit), result >= aim);
  }

  void atMost(String measure, double aim, double result, String unit) {
    judge(measure, "at most " + said(aim, unit), said(result, unit), result <= aim);
  }

  void exactly(String measure, double aim, double result) {
    judge(measure, "exactly " + said(aim, ""), said(result, ""), result == aim);
  }

  void tell(String measure, double result, String unit) {
    rows.add(new Row(measure, "", said(result, unit), ""));
  }

  private void judge(String measure, String aim, String result, boolean reached) {
    rows.add(new Row(measure, aim, result, reached ? "reached" : "MISSED"));
    if (!reached) {
      missed.add("%s: %s, but it was %s".formatted(measure, aim, result));
    }
  }

  private static String said(double value, String unit) {
    var number = String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
    return (number + " " + unit).strip();
  }

  /** The exit code. */
  int print(PrintStream out) {
    out.printf("%n%s (%d cores)%n%n", title, Runtime.getRuntime().availableProcessors());
    line(out, new Row("measure", "aim", "result", "verdict"));
    line(out, new Row("-".repeat(46), "-".repeat(18), "-".repeat(12), "-".repeat(7)));
    rows.forEach(row -> line(out, row));
    out.println();
    missed.forEach(aim -> out.println("MISSED: " + aim));
    return missed.isEmpty() ? 0 : 1;
  }

  private static void line(PrintStream out, Row row) {
    out.println(
        "%-46s  %18s  %12s  %s"
            .formatted(row.measure(), row.aim(), row.result(), row.verdict())
            .stripTrailing());
  }
}
