package org.lotsenhaus.waiting.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.waiting.Forecast.Range;
import org.lotsenhaus.waiting.History;
import org.lotsenhaus.waiting.House;
import org.lotsenhaus.waiting.Spread;
import org.lotsenhaus.waiting.Waiting;

class WaitingBenchTest {

  private static final Instant NOON = Instant.parse("2030-12-03T11:00:00Z");

  @Test
  void a_short_trial_is_already_clearly_better_than_the_formula() {
    var replays = new Trial(3, 6).replay(3);
    var scores = new Scores(replays.stream().flatMap(it -> it.scores().stream()).toList());

    assertThat(scores.all()).hasSizeGreaterThan(400);
    assertThat(scores.withinNine()).isBetween(0.75, 0.99);
    assertThat(scores.medianError()).isLessThan(scores.medianFormulaError());
  }

  @Test
  void an_estimate_that_keeps_its_word_reaches_the_aims() {
    assertThat(Aims.missed(scores(0.9, 300))).isEmpty();
  }

  @Test
  void too_bold_and_too_careful_ranges_are_both_named() {
    assertThat(Aims.missed(scores(0.8, 300))).singleElement().asString().contains("80.0 %");
    assertThat(Aims.missed(scores(1.0, 300))).singleElement().asString().contains("100.0 %");
  }

  @Test
  void no_better_than_the_formula_is_named() {
    assertThat(Aims.missed(scores(0.9, 120))).singleElement().asString().contains("1.00");
  }

  @Test
  void nobody_scored_is_no_success() {
    assertThat(Aims.missed(new Scores(List.of()))).isNotEmpty();
  }

  @Test
  void the_table_shows_both_columns_and_their_ratio() {
    var bytes = new ByteArrayOutputStream();
    new ScoreTable(new PrintStream(bytes, true, UTF_8)).print(scores(0.9, 300));

    assertThat(bytes.toString(UTF_8).lines())
        .anyMatch(line -> line.matches("measure +Lotsenhaus +plain formula +ratio"))
        .anyMatch(line -> line.matches("called within P90 .* 90\\.0 % +100\\.0 %"))
        .anyMatch(line -> line.matches("median absolute error, minutes +2\\.0 +5\\.0 +0\\.40"));
  }

  @Test
  void options_that_make_no_sense_are_explained() {
    assertThat(refused("--seed")).contains("--seed needs a number");
    assertThat(refused("--seed", "x")).contains("not x");
    assertThat(refused("--days", "0")).contains("--days");
    assertThat(refused("--fast", "3")).contains("--fast").contains("bench waiting");
  }

  private static String refused(String... options) {
    var bytes = new ByteArrayOutputStream();
    assertThat(WaitingBench.run(options, new PrintStream(bytes, true, UTF_8))).isEqualTo(2);
    return bytes.toString(UTF_8);
  }

  @Test
  void the_formula_does_not_know_without_a_desk() {
    var ticket = new Waiting("B 1", "letter", Language.GERMAN, false, NOON);
    var formula = new PlainFormula(History.NONE);

    assertThat(formula.wait(ticket, new House(NOON, List.of(), List.of()))).isEmpty();
  }

  /** A hundred people: this share waits 12 minutes of promised 10 to 15, the others an hour. */
  private static Scores scores(double share, double formulaError) {
    var spread = new Spread(Duration.ZERO, Duration.ofMinutes(10), Duration.ofMinutes(15));
    return new Scores(
        IntStream.range(0, 100)
            .mapToObj(i -> Duration.ofMinutes(i < share * 100 ? 12 : 60))
            .map(waited ->
                new Score(9, new Range(spread, spread), waited.toSeconds() + formulaError, waited))
            .toList());
  }
}
