package org.lotsenhaus.admin.units;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.plan.Span;
import org.lotsenhaus.municipality.Municipality;
import org.lotsenhaus.municipality.Unit;
import org.lotsenhaus.municipality.Validity;
import org.lotsenhaus.ui.Words;

/**
 * What a unit was, is or will be called, one after the other.
 *
 * @param state over, now or planned
 */
public record Era(String key, String name, String state, Content tells) {

  static List<Era> of(Municipality city, Unit unit, LocalDate today, Words words) {
    var line = new ArrayList<Unit>();
    line.add(unit);
    for (var before = replaced(city, unit, line); before != null; ) {
      line.addFirst(before);
      before = replaced(city, before, line);
    }
    line.addAll(successors(city, unit, line));
    return line.stream().map(it -> era(it, today, words)).toList();
  }

  private static @Nullable Unit replaced(Municipality city, Unit unit, List<Unit> line) {
    return unit.replaces() == null
        ? null
        : city.unit(unit.replaces()).filter(it -> !line.contains(it)).orElse(null);
  }

  private static List<Unit> successors(Municipality city, Unit unit, List<Unit> line) {
    var next =
        city.units().stream()
            .filter(it -> unit.key().equals(it.replaces()) && !line.contains(it))
            .toList();
    var all = new ArrayList<>(next);
    var known = new ArrayList<>(line);
    known.addAll(next);
    next.forEach(it -> all.addAll(successors(city, it, known)));
    return all;
  }

  private static Era era(Unit unit, LocalDate today, Words words) {
    var valid = unit.valid();
    return new Era(unit.key(), unit.officialName(), state(valid, today), Span.tells(valid, words));
  }

  static String state(Validity valid, LocalDate today) {
    return valid.hasEnded(today) ? "over" : valid.isPlanned(today) ? "planned" : "now";
  }
}
