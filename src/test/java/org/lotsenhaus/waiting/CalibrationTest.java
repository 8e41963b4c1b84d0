package org.lotsenhaus.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.waiting.Calibration.Outcome;

class CalibrationTest {

  private static final Spread SIMULATED = Spread.ofSeconds(300, 600, 1200);

  @Test
  void without_outcomes_the_simulation_is_believed() {
    assertThat(Calibration.learn(List.of()).apply(SIMULATED)).isEqualTo(SIMULATED);
  }

  @Test
  void after_many_outcomes_nine_of_ten_would_have_stayed_within() {
    var outcomes = IntStream.range(0, 5000).mapToObj(i -> waited(i % 1800)).toList();

    var corrected = Calibration.learn(outcomes).apply(SIMULATED);

    assertThat(shareWithin(outcomes, corrected.nine())).isCloseTo(0.9, within(0.01));
    assertThat(shareWithin(outcomes, corrected.five())).isCloseTo(0.5, within(0.01));
    assertThat(shareWithin(outcomes, corrected.one())).isCloseTo(0.1, within(0.01));
  }

  @Test
  void one_bad_morning_changes_little() {
    var calibration = Calibration.learn(Collections.nCopies(5, waited(5000)));

    assertThat(calibration.nine()).isBetween(1.05, 1.2);
  }

  @Test
  void a_bad_day_is_noticed_while_it_lasts() {
    var bad = Calibration.NONE.after(Collections.nCopies(20, waited(5000)));
    var good = Calibration.NONE.after(Collections.nCopies(20, waited(60)));

    assertThat(bad.nine()).isGreaterThan(1.5);
    assertThat(good.nine()).isBetween(0.9, 1.0);
  }

  @Test
  void a_spread_stays_in_order_and_above_nothing() {
    var corrected = new Calibration(1, 0.1, 0.05).apply(SIMULATED);

    assertThat(corrected.one()).isLessThanOrEqualTo(corrected.five());
    assertThat(corrected.five()).isLessThanOrEqualTo(corrected.nine());
    assertThat(new Calibration(0.1, 0.1, 0.1).apply(SIMULATED).one()).isZero();
  }

  private static Outcome waited(int seconds) {
    return new Outcome(SIMULATED, Duration.ofSeconds(seconds));
  }

  private static double shareWithin(List<Outcome> outcomes, Duration limit) {
    var kept = outcomes.stream().filter(it -> it.waited().compareTo(limit) <= 0).count();
    return kept / (double) outcomes.size();
  }
}
