package org.lotsenhaus.portal;

import gg.jte.Content;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lotsenhaus.queue.QuietTimes;
import org.lotsenhaus.ui.Words;

/**
 * A small chart of usual waits by the hour, drawn here. Its time axis runs with the language:
 * mirrored in right-to-left text.
 *
 * @param spoken the figures in words, for those who don't see the drawing
 */
public record QuietChart(Content sentence, String spoken, List<Bar> bars, boolean mirrored) {

  private static final double WIDTH = 350;
  private static final double HEIGHT = 92;
  private static final double FLOOR = 122;

  /**
   * @param now whether the present hour is meant
   */
  public record Bar(double x, double width, double height, int hour, int minutes, boolean now) {
    public double y() {
      return FLOOR - height;
    }

    public double middle() {
      return x + width / 2;
    }
  }

  static Optional<QuietChart> of(QuietTimes.Day day, LocalTime now, boolean today, Words words) {
    if (!day.known()) {
      return Optional.empty();
    }
    var rtl = words.language().rtl();
    return Optional.of(
        new QuietChart(sentence(day, words), spoken(day, words), bars(day, now, today, rtl), rtl));
  }

  private static Content sentence(QuietTimes.Day day, Words words) {
    var quietest =
        day.minutesByHour().entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow();
    return words.say(
        "portal.quietest",
        "day",
        day.day(),
        "from",
        LocalTime.of(quietest.getKey(), 0),
        "to",
        LocalTime.of((quietest.getKey() + 1) % 24, 0),
        "minutes",
        Math.max(5, (quietest.getValue() + 4) / 5 * 5));
  }

  private static String spoken(QuietTimes.Day day, Words words) {
    var parts = new ArrayList<String>();
    parts.add(words.plain("portal.usual_waits", "day", day.day()));
    day.minutesByHour()
        .forEach((hour, minutes) ->
            parts.add(
                words.plain("portal.at_hour", "time", LocalTime.of(hour, 0), "minutes", minutes)));
    return String.join(" ", parts);
  }

  private static List<Bar> bars(
      QuietTimes.Day day, LocalTime now, boolean today, boolean mirrored) {
    var hours = List.copyOf(day.minutesByHour().keySet());
    double step = WIDTH / hours.size();
    double most = day.minutesByHour().values().stream().mapToInt(it -> it).max().orElse(1);
    var bars = new ArrayList<Bar>();
    for (int i = 0; i < hours.size(); i++) {
      int place = mirrored ? hours.size() - 1 - i : i;
      int minutes = day.minutesByHour().getOrDefault(hours.get(i), 0);
      bars.add(
          new Bar(
              place * step + 3,
              step - 6,
              Math.max(3, HEIGHT * minutes / Math.max(1, most)),
              hours.get(i),
              minutes,
              today && hours.get(i) == now.getHour()));
    }
    return bars;
  }

  /** Numbers in drawings have a point, whatever the language. */
  public static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
