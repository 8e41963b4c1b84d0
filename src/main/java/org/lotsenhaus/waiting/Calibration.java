package org.lotsenhaus.waiting;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * Corrects the simulation by what became of earlier forecasts, whatever the simulation doesn't know
 * about. If nine of ten past waits stayed within 1.2 times the simulated P90, tomorrow's P90 is 1.2
 * times what is simulated (split conformal prediction with a ratio as score). A few forecasts
 * change little: they stand against {@value #DOUBT} that were exactly right. During the day every
 * outcome moves the factors on a little, so that a bad day is noticed while it lasts (adaptive
 * conformal inference).
 */
public record Calibration(double one, double five, double nine) {

  public static final Calibration NONE = new Calibration(1, 1, 1);

  private static final int DOUBT = 50;

  /** Ratios of very short waits mean nothing: a minute is added on both sides. */
  private static final double GRACE = 60;

  private static final double STEP = 0.04;

  /**
   * Outcomes come late: who takes a ticket while the rush grows can't profit from them. So the day
   * is steered at a little more than nine of ten, for nine of ten to come true. How much was found
   * with the bench's seeds 1 to 17 and held with seeds from 101 on.
   */
  private static final double LATE = 0.025;

  /** What was simulated when the ticket was taken, and how long it waited for its first call. */
  public record Outcome(Spread simulated, Duration waited) {}

  public static Calibration learn(List<Outcome> outcomes) {
    return outcomes.isEmpty()
        ? NONE
        : new Calibration(
            factor(outcomes, Spread::one, 0.1),
            factor(outcomes, Spread::five, 0.5),
            factor(outcomes, Spread::nine, 0.9));
  }

  private static double factor(
      List<Outcome> outcomes, Function<Spread, Duration> promised, double share) {
    var ratios =
        outcomes.stream()
            .mapToDouble(
                outcome -> graced(outcome.waited()) / graced(promised.apply(outcome.simulated())));
    var trust = outcomes.size() / (outcomes.size() + (double) DOUBT);
    return Math.pow(Lengths.of(ratios).at(share), trust);
  }

  /** As it stands after today's outcomes, which come in the order of the calls. */
  Calibration after(List<Outcome> today) {
    var following = this;
    for (var outcome : today) {
      following = following.after(outcome);
    }
    return following;
  }

  private Calibration after(Outcome outcome) {
    var simulated = outcome.simulated();
    var waited = graced(outcome.waited());
    return new Calibration(
        moved(one, 0.1, waited > graced(simulated.one()) * one),
        moved(five, 0.5, waited > graced(simulated.five()) * five),
        moved(nine, 0.9 + LATE, waited > graced(simulated.nine()) * nine));
  }

  private static double moved(double factor, double share, boolean longer) {
    return factor * Math.exp(STEP * ((longer ? 1 : 0) - (1 - share)));
  }

  Spread apply(Spread spread) {
    return Spread.ofSeconds(
        scaled(spread.one(), one), scaled(spread.five(), five), scaled(spread.nine(), nine));
  }

  private static double scaled(Duration duration, double factor) {
    return graced(duration) * factor - GRACE;
  }

  private static double graced(Duration duration) {
    return duration.toMillis() / 1000.0 + GRACE;
  }
}
