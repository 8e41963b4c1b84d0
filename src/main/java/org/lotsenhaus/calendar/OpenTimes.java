package org.lotsenhaus.calendar;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.calendar.OpeningRule.Kind;

/** When a resource is there: its rules and extra days, without breaks, holidays and closures. */
final class OpenTimes {

  private final ZoneId zone;
  private final Predicate<LocalDate> holiday;
  private final Map<Integer, List<OpeningRule>> rules;
  private final Map<Integer, List<OpeningExtra>> extras;
  private final List<Closure> closures;

  OpenTimes(
      ZoneId zone,
      Predicate<LocalDate> holiday,
      List<OpeningRule> rules,
      List<OpeningExtra> extras,
      List<Closure> closures) {
    this.zone = zone;
    this.holiday = holiday;
    this.rules = rules.stream().collect(groupingBy(OpeningRule::resource));
    this.extras = extras.stream().collect(groupingBy(OpeningExtra::resource));
    this.closures = closures;
  }

  /** A row of ticks for each share, and one for everybody. */
  Map<String, long[]> of(Resource resource, LocalDate from, int days, Instant origin, int ticks) {
    var rows = new HashMap<String, long[]>();
    for (int i = 0; i < days; i++) {
      var day = from.plusDays(i);
      var open = openOn(resource, day);
      open.forEach(it -> open(rows, it, day, origin, ticks));
      open.stream().filter(Open::alone).forEach(it -> keepApart(rows, it, day, origin));
      breaksOn(resource, day).forEach(it -> close(rows, it, day, origin));
    }
    closures.stream()
        .filter(it -> resource.tags().contains(it.covers()))
        .forEach(it -> rows.values().forEach(row -> Ticks.close(row, it.time(), origin)));
    return rows;
  }

  /**
   * @param alone nobody but this share has the time, whatever else opens it
   */
  private record Open(Minutes time, @Nullable String share, boolean alone) {
    String row() {
      return Objects.requireNonNullElse(share, ResourceTimes.FOR_EVERYBODY);
    }
  }

  private List<Open> openOn(Resource resource, LocalDate day) {
    var extra =
        extras.getOrDefault(resource.id(), List.of()).stream()
            .filter(it -> it.day().equals(day))
            .map(it -> new Open(it.time(), it.share(), it.share() != null));
    var byRule =
        holding(resource, Kind.OPEN, day).map(it -> new Open(it.time(), it.share(), false));
    return (holiday.test(day) ? extra : Stream.concat(extra, byRule)).toList();
  }

  private Stream<Minutes> breaksOn(Resource resource, LocalDate day) {
    return holding(resource, Kind.BREAK, day).map(OpeningRule::time);
  }

  private Stream<OpeningRule> holding(Resource resource, Kind kind, LocalDate day) {
    return rules.getOrDefault(resource.id(), List.of()).stream()
        .filter(it -> it.kind() == kind && it.holdsOn(day));
  }

  private void open(Map<String, long[]> rows, Open open, LocalDate day, Instant origin, int ticks) {
    var row = rows.computeIfAbsent(open.row(), it -> Ticks.row(ticks));
    open.time().on(day, zone).forEach(time -> Ticks.open(row, time, origin));
  }

  private void keepApart(Map<String, long[]> rows, Open open, LocalDate day, Instant origin) {
    var others = new HashMap<>(rows);
    others.remove(open.row());
    close(others, open.time(), day, origin);
  }

  private void close(Map<String, long[]> rows, Minutes time, LocalDate day, Instant origin) {
    time.on(day, zone)
        .forEach(slot -> rows.values().forEach(row -> Ticks.close(row, slot, origin)));
  }
}
