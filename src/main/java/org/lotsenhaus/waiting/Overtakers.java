package org.lotsenhaus.waiting;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.waiting.History.Turn;

/**
 * People who will come in ahead of those who wait: urgent ones, and those who return or are
 * forwarded and keep their place. How many come is learned per half-hour, who they are is drawn
 * from those who came.
 */
final class Overtakers {

  /** Someone of a past day: how old the ticket was when this turn began. */
  record Overtaker(String concern, Language language, boolean urgent, double ageSeconds) {}

  private final double[] perSecond = new double[HalfHours.COUNT];
  private final List<Overtaker> seen;

  Overtakers(History history, ZoneId zone) {
    var turns = history.turns().stream().filter(Turn::overtook).toList();
    var days =
        history.turns().stream().map(turn -> turn.joinedAt().atZone(zone).toLocalDate()).distinct();
    var watched = Math.max(1, days.count()) * HalfHours.SECONDS;
    turns.forEach(turn -> perSecond[HalfHours.of(turn.joinedAt(), zone)] += 1 / watched);
    seen = turns.stream().map(Overtakers::overtaker).toList();
  }

  private static Overtaker overtaker(Turn turn) {
    var age = Duration.between(turn.arrivedAt(), turn.joinedAt()).toSeconds();
    return new Overtaker(turn.concern(), turn.language(), turn.urgent(), age);
  }

  /** Seconds from this second of the day to the next one, or {@link Lengths#NEVER}. */
  double next(double secondOfDay, double share) {
    var needed = -Math.log1p(-share);
    var at = secondOfDay;
    for (var i = 0; i < HalfHours.COUNT; i++) {
      var rate = perSecond[HalfHours.of(at)];
      var left = HalfHours.SECONDS - at % HalfHours.SECONDS;
      if (rate * left > needed) {
        return at + needed / rate - secondOfDay;
      }
      needed -= rate * left;
      at += left;
    }
    return Lengths.NEVER;
  }

  List<Overtaker> seen() {
    return seen;
  }
}
