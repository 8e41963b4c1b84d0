package org.lotsenhaus.waiting.bench;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Many people's forecasts, judged together; errors in minutes. */
record Scores(List<Score> all) {

  Scores between(int fromHour, int toHour) {
    return new Scores(
        all.stream().filter(score -> score.hour() >= fromHour && score.hour() < toHour).toList());
  }

  double withinNine() {
    return share(Score::withinNine);
  }

  double share(Predicate<Score> what) {
    return all.stream().filter(what).count() / (double) Math.max(1, all.size());
  }

  double medianError() {
    return median(Score::error);
  }

  double medianFormulaError() {
    return median(Score::formulaError);
  }

  double median(ToDoubleFunction<Score> seconds) {
    var sorted = all.stream().mapToDouble(seconds).sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[sorted.length / 2] / 60;
  }

  double mean(ToDoubleFunction<Score> seconds) {
    return all.stream().mapToDouble(seconds).average().orElse(0) / 60;
  }
}
