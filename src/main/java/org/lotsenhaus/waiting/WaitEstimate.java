package org.lotsenhaus.waiting;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.lotsenhaus.waiting.Forecast.Range;
import org.lotsenhaus.waiting.Forecast.Unknown;

/**
 * Imagines the next hours some hundred times and says when people are called. The same house at the
 * same moment always gets the same answer.
 */
public final class WaitEstimate {

  private static final int RUNS = 400;

  private final Experience experience;
  private final QueueRules rules;
  private final int runs;

  public WaitEstimate(Experience experience, QueueRules rules) {
    this(experience, rules, RUNS);
  }

  WaitEstimate(Experience experience, QueueRules rules, int runs) {
    this.experience = experience;
    this.rules = rules;
    this.runs = runs;
  }

  /** One look at the house answers for everyone in the line and for all these newcomers. */
  public Forecasts at(House house, Collection<Newcomer> newcomers) {
    var scene = new Scene(house, newcomers.stream().distinct().toList(), experience, rules);
    var waits = imagine(scene);
    var calibration = experience.calibration.after(house.today());
    Map<String, Forecast> byTicket = new HashMap<>();
    for (var i = 0; i < scene.tickets.size(); i++) {
      var ticket = scene.tickets.get(i);
      byTicket.put(ticket.id(), forecast(house, calibration, ticket.concern(), waits[i]));
    }
    Map<Newcomer, Forecast> byNewcomer = new HashMap<>();
    for (var i = 0; i < scene.asked.size(); i++) {
      var wait = waits[scene.tickets.size() + i];
      byNewcomer.put(
          scene.asked.get(i), forecast(house, calibration, scene.asked.get(i).concern(), wait));
    }
    return new Forecasts(byTicket, byNewcomer);
  }

  /** Per person the sorted waits of all runs, in seconds. */
  private double[][] imagine(Scene scene) {
    var waits = new double[scene.tickets.size() + scene.asked.size()][runs];
    for (var run = 0; run < runs; run++) {
      var calls = new Run(scene, new Dice(run)).play();
      for (var person = 0; person < calls.length; person++) {
        waits[person][run] = calls[person];
      }
    }
    Arrays.stream(waits).forEach(Arrays::sort);
    return waits;
  }

  private Forecast forecast(House house, Calibration calibration, String concern, double[] waits) {
    var nine = quantile(waits, 0.9);
    if (!house.hasStaffFor(concern) || nine > Run.HORIZON) {
      return new Unknown();
    }
    var simulated = Spread.ofSeconds(quantile(waits, 0.1), quantile(waits, 0.5), nine);
    return new Range(calibration.apply(simulated), simulated);
  }

  private static double quantile(double[] sorted, double share) {
    return sorted[Math.min((int) (share * sorted.length), sorted.length - 1)];
  }
}
