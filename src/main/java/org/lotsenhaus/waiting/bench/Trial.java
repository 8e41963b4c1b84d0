package org.lotsenhaus.waiting.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lotsenhaus.waiting.Calibration;
import org.lotsenhaus.waiting.Calibration.Outcome;
import org.lotsenhaus.waiting.Experience;
import org.lotsenhaus.waiting.History;
import org.lotsenhaus.waiting.QueueRules;
import org.lotsenhaus.waiting.WaitEstimate;

/**
 * One house lives through some weeks and learns, then through other days on which its forecasts are
 * scored. Habits come from the first half of the weeks, calibration from forecasts in the second
 * half, as in a house that has been open for a while; no scored day is ever learned from.
 */
final class Trial {

  static final int LEARNED = 40;
  private static final LocalDate FIRST_DAY = LocalDate.of(2030, 9, 2);

  private final TrueHouse house;
  private final long seed;
  private final int learned;

  Trial(long seed) {
    this(seed, LEARNED);
  }

  Trial(long seed, int learned) {
    this.seed = seed;
    this.learned = learned;
    this.house = TrueHouse.build(seed);
  }

  List<Replay> replay(int days) {
    var half = learned / 2;
    var firstHalf = merged(histories(0, half));
    var secondHalf = histories(half, half);
    var young = estimate(firstHalf, Calibration.NONE);
    var formula = new PlainFormula(firstHalf);
    var rehearsal = replays(half, half, young, formula);
    var all = merged(Stream.concat(Stream.of(firstHalf), secondHalf.stream()).toList());
    var grown = estimate(all, Calibration.learn(outcomes(rehearsal)));
    return replays(learned, days, grown, new PlainFormula(all));
  }

  private WaitEstimate estimate(History history, Calibration calibration) {
    return new WaitEstimate(
        Experience.learn(history, house.catalogueMinutes(), calibration, TrueHouse.ZONE),
        QueueRules.STANDARD);
  }

  private List<History> histories(int from, int days) {
    return IntStream.range(from, from + days).mapToObj(day -> pass(day, Witness.NOBODY)).toList();
  }

  private List<Replay> replays(int from, int days, WaitEstimate estimate, PlainFormula formula) {
    return IntStream.range(from, from + days)
        .parallel()
        .mapToObj(day -> {
          var replay = new Replay(estimate, formula);
          pass(day, replay);
          return replay;
        })
        .toList();
  }

  private History pass(int day, Witness witness) {
    var date = FIRST_DAY.plusDays(day / 5 * 7L + day % 5);
    return TrueDay.pass(house, date, seed * 1_000_003 + day, witness);
  }

  private static History merged(List<History> histories) {
    return new History(
        histories.stream().flatMap(history -> history.turns().stream()).toList(),
        histories.stream().flatMap(history -> history.presences().stream()).toList());
  }

  private static List<Outcome> outcomes(List<Replay> replays) {
    return replays.stream()
        .flatMap(replay -> replay.scores().stream())
        .map(score -> new Outcome(score.promised().simulated(), score.waited()))
        .toList();
  }
}
