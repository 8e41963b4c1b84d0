package org.lotsenhaus.municipality;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lotsenhaus.municipality.HoursRule.Minutes;

/** A value in the {@code opening_hours} syntax of OpenStreetMap, read strictly. */
public final class WeeklyHours {

  private final List<HoursRule> rules;

  private WeeklyHours(List<HoursRule> rules) {
    this.rules = rules;
  }

  public static WeeklyHours parse(String text) throws HoursNotUnderstood {
    try {
      var rules = new OpeningHoursParser(new StringReader(text)).rules(true).stream();
      var hours = new WeeklyHours(rules.map(HoursRule::new).toList());
      if (!hours.rules.stream().allMatch(HoursRule::isUnderstood)) {
        throw new HoursNotUnderstood(text);
      }
      return hours;
    } catch (OpeningHoursParseException | RuntimeException failure) {
      throw failure instanceof HoursNotUnderstood known ? known : new HoursNotUnderstood(text);
    }
  }

  /** Later rules replace earlier ones for the days they speak of; those after a comma add. */
  List<Minutes> on(LocalDate day, PublicHolidays holidays) {
    List<Minutes> open = List.of();
    boolean decided = false;
    for (var rule : rules) {
      if (!rule.speaksOf(day, holidays) || (rule.fallback() && decided)) {
        continue;
      }
      open = rule.additive() ? joined(open, rule.times()) : rule.times();
      decided = true;
    }
    return open;
  }

  private static List<Minutes> joined(List<Minutes> open, List<Minutes> more) {
    var all = new ArrayList<>(open);
    all.addAll(more);
    all.sort(Comparator.comparing(Minutes::from));
    return all;
  }

  /** Neither this text nor what it means could be understood. */
  public static final class HoursNotUnderstood extends RuntimeException {
    HoursNotUnderstood(String text) {
      super("opening hours not understood: " + text);
    }
  }
}
