package org.lotsenhaus.waiting;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.lotsenhaus.waiting.History.Presence;
import org.lotsenhaus.waiting.History.Turn;

/**
 * How long it takes until a desk calls someone it could call.
 *
 * @param afterTalk somebody waited already: the desk still writes down the talk before
 * @param whenIdle the desk was free before anybody came
 */
record Reactions(Lengths afterTalk, Lengths whenIdle) {

  /** Longer gaps have other reasons: waiting for a language, a call from the archive. */
  private static final double LONGEST = 600;

  static Reactions learn(History history) {
    var afterTalk = new ArrayList<Double>(List.of(20.0, 40.0, 60.0, 90.0, 150.0));
    var whenIdle = new ArrayList<Double>(List.of(5.0, 15.0, 25.0, 40.0, 60.0));
    var presences = history.presences().stream().collect(groupingBy(Presence::desk));
    var called = history.turns().stream().filter(turn -> turn.call() != null);
    called
        .collect(groupingBy(turn -> Objects.requireNonNull(turn.call()).desk()))
        .forEach((desk, turns) -> {
          var here = presences.getOrDefault(desk, List.of());
          collect(turns, here, afterTalk, whenIdle);
        });
    return new Reactions(Lengths.of(stream(afterTalk)), Lengths.of(stream(whenIdle)));
  }

  private static void collect(
      List<Turn> turns, List<Presence> here, List<Double> afterTalk, List<Double> whenIdle) {
    var inOrder = turns.stream().sorted(comparing(Reactions::calledAt)).toList();
    for (var i = 1; i < inOrder.size(); i++) {
      var turn = inOrder.get(i);
      var before = inOrder.get(i - 1).endedAt();
      if (here.stream().noneMatch(presence -> spans(presence, before, calledAt(turn)))) {
        continue;
      }
      var waited = !turn.joinedAt().isAfter(before);
      var gap = seconds(waited ? before : turn.joinedAt(), calledAt(turn));
      if (gap >= 0 && gap <= LONGEST) {
        (waited ? afterTalk : whenIdle).add(gap);
      }
    }
  }

  private static boolean spans(Presence presence, Instant from, Instant to) {
    return !presence.from().isAfter(from) && !presence.to().isBefore(to);
  }

  private static Instant calledAt(Turn turn) {
    return Objects.requireNonNull(turn.call()).at();
  }

  private static double seconds(Instant from, Instant to) {
    return Duration.between(from, to).toMillis() / 1000.0;
  }

  private static DoubleStream stream(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue);
  }
}
