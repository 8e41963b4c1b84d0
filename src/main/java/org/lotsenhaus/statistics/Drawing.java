package org.lotsenhaus.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.statistics.Figures.HalfHour;

/** Plots as SVG, drawn here. Labels stand at the line; bars are today, dots are usual. */
final class Drawing {

  private static final double LEFT = 34;
  private static final double RIGHT = 540;
  private static final double FLOOR = 200;
  private static final double CEILING = 30;

  private final StringBuilder svg = new StringBuilder();
  private final double most;
  private final int columns;

  private Drawing(double most, int columns) {
    this.most = Math.max(4, most);
    this.columns = Math.max(1, columns);
  }

  static String arrivals(List<HalfHour> day, String today, String usual) {
    double most =
        day.stream().mapToDouble(it -> Math.max(it.arrived(), it.usual())).max().orElse(4);
    var drawing = new Drawing(most, day.size());
    drawing.grid(day);
    for (int i = 0; i < day.size(); i++) {
      drawing.bar(i, day.get(i).arrived());
    }
    drawing.line(
        day.stream().map(it -> (Double) it.usual()).toList(),
        "stroke=\"var(--lh-text)\" stroke-dasharray=\"2 6\" stroke-linecap=\"round\"");
    drawing.text(LEFT, 20, "start", "var(--lh-plot)", today);
    drawing.text(RIGHT, 20, "end", "var(--lh-text)", usual);
    return drawing.svg.toString();
  }

  static String waits(List<HalfHour> day, String half, String nine) {
    double most =
        day.stream()
            .map(HalfHour::nine)
            .filter(Objects::nonNull)
            .mapToDouble(it -> it)
            .max()
            .orElse(15);
    var drawing = new Drawing(most, day.size());
    drawing.grid(day);
    drawing.line(values(day, true), "stroke=\"var(--lh-plot-warm)\"");
    drawing.line(values(day, false), "stroke=\"var(--lh-plot)\"");
    drawing.text(LEFT, 20, "start", "var(--lh-care)", nine);
    drawing.text(RIGHT, 20, "end", "var(--lh-plot)", half);
    return drawing.svg.toString();
  }

  private static List<@Nullable Double> values(List<HalfHour> day, boolean nine) {
    var values = new ArrayList<@Nullable Double>();
    for (var it : day) {
      var value = nine ? it.nine() : it.half();
      values.add(value == null ? null : value.doubleValue());
    }
    return values;
  }

  private void grid(List<HalfHour> day) {
    for (int i = 0; i <= 4; i++) {
      double y = y(most * i / 4);
      svg.append(
          "<path d=\"M%s %sH%s\" stroke=\"var(--lh-rule)\"/>".formatted(n(LEFT), n(y), n(RIGHT)));
      text(LEFT - 8, y + 5, "end", "var(--lh-text)", String.valueOf(Math.round(most * i / 4)));
    }
    for (int i = 0; i < day.size(); i += 2) {
      text(
          x(i),
          FLOOR + 24,
          "middle",
          "var(--lh-text)",
          String.valueOf(day.get(i).from().getHour()));
    }
  }

  private void bar(int column, double value) {
    double width = (RIGHT - LEFT) / columns - 6;
    svg.append(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"2\" fill=\"var(--lh-plot)\"/>"
            .formatted(n(x(column) - width / 2), n(y(value)), n(width), n(FLOOR - y(value))));
  }

  /** Where a figure is missing, the line has a gap. */
  private void line(List<? extends @Nullable Double> values, String stroke) {
    var path = new StringBuilder();
    boolean gap = true;
    for (int i = 0; i < values.size(); i++) {
      var value = values.get(i);
      if (value != null) {
        path.append(gap ? "M" : "L").append(n(x(i))).append(' ').append(n(y(value)));
      }
      gap = value == null;
    }
    svg.append("<path d=\"%s\" fill=\"none\" stroke-width=\"3\" %s/>".formatted(path, stroke));
  }

  private void text(double x, double y, String anchor, String fill, String text) {
    svg.append(
        "<text x=\"%s\" y=\"%s\" font-size=\"16\" text-anchor=\"%s\" fill=\"%s\">%s</text>"
            .formatted(n(x), n(y), anchor, fill, escaped(text)));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private double x(int column) {
    return LEFT + (RIGHT - LEFT) * (column + 0.5) / columns;
  }

  private double y(double value) {
    return FLOOR - (FLOOR - CEILING) * value / most;
  }

  private static String n(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
