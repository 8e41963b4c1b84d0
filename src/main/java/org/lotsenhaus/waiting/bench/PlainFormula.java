package org.lotsenhaus.waiting.bench;

import java.time.Duration;
import java.util.OptionalDouble;
import org.lotsenhaus.waiting.Desk;
import org.lotsenhaus.waiting.DeskState;
import org.lotsenhaus.waiting.History;
import org.lotsenhaus.waiting.House;
import org.lotsenhaus.waiting.Waiting;

/**
 * Mean minutes × people ahead ÷ desks, given every fair chance: the mean is what the house has seen
 * and not what the catalogue says, and only people and desks that matter to the ticket count.
 */
final class PlainFormula {

  private final double meanSeconds;

  PlainFormula(History history) {
    meanSeconds =
        history.turns().stream()
            .filter(turn -> turn.call() != null)
            .mapToDouble(
                turn -> Duration.between(turn.call().at(), turn.endedAt()).toMillis() / 1000.0)
            .average()
            .orElse(900);
  }

  /** Seconds; empty when no desk is at work. */
  OptionalDouble wait(Waiting ticket, House house) {
    var desks =
        house.desks().stream()
            .filter(PlainFormula::atWork)
            .filter(it -> it.skills().serves(ticket));
    var serving = desks.toList();
    var ahead =
        house.waiting().stream()
            .filter(other -> serving.stream().anyMatch(desk -> desk.skills().serves(other)))
            .count();
    return serving.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(meanSeconds * ahead / serving.size());
  }

  private static boolean atWork(Desk desk) {
    return desk.state() instanceof DeskState.Free || desk.state() instanceof DeskState.Talking;
  }
}
