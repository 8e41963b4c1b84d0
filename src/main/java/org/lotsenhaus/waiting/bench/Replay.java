package org.lotsenhaus.waiting.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lotsenhaus.waiting.Calibration.Outcome;
import org.lotsenhaus.waiting.Forecast.Range;
import org.lotsenhaus.waiting.House;
import org.lotsenhaus.waiting.Newcomer;
import org.lotsenhaus.waiting.WaitEstimate;
import org.lotsenhaus.waiting.Waiting;

/** Asks for a forecast whenever somebody takes a ticket, and notes what becomes of it. */
final class Replay implements Witness {

  private record Asked(Range promised, double formula) {}

  private final WaitEstimate estimate;
  private final PlainFormula formula;
  private final Map<String, Asked> asked = new HashMap<>();
  private final List<Score> scores = new ArrayList<>();
  private final List<Outcome> today = new ArrayList<>();
  private int unknown;
  private int issued;

  Replay(WaitEstimate estimate, PlainFormula formula) {
    this.estimate = estimate;
    this.formula = formula;
  }

  @Override
  public void arrives(Waiting ticket, House house) {
    issued++;
    var newcomer = new Newcomer(ticket.concern(), ticket.language());
    if (estimate.at(withToday(house), Set.of(newcomer)).of(newcomer) instanceof Range range) {
      asked.put(ticket.id(), new Asked(range, formula.wait(ticket, house).orElse(0)));
    } else {
      unknown++;
    }
  }

  private House withToday(House house) {
    return new House(house.now(), house.waiting(), house.desks(), today, house.expected());
  }

  @Override
  public void isCalled(Waiting ticket, Instant at) {
    var told = asked.remove(ticket.id());
    if (told != null) {
      var hour = ticket.arrivedAt().atZone(TrueHouse.ZONE).getHour();
      var waited = Duration.between(ticket.arrivedAt(), at);
      today.add(new Outcome(told.promised().simulated(), waited));
      scores.add(new Score(hour, told.promised(), told.formula(), waited));
    }
  }

  List<Score> scores() {
    return scores;
  }

  int issued() {
    return issued;
  }

  /** Tickets of concerns that nobody served when they were taken. */
  int unknown() {
    return unknown;
  }
}
