package org.lotsenhaus.waiting.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the estimate has to reach. */
final class Aims {

  static final String TEXT =
      "88 to 93 % called within P90, median error at most 0.75 of the plain formula's";

  private static final double LEAST = 0.88;
  private static final double MOST = 0.93;
  private static final double CLEARLY = 0.75;

  private Aims() {}

  static List<String> missed(Scores scores) {
    var missed = new ArrayList<String>();
    var within = scores.withinNine();
    if (within < LEAST || within > MOST) {
      missed.add(say("88 to 93 %% are called within P90, but %.1f %% were", within * 100));
    }
    var ratio = scores.medianError() / scores.medianFormulaError();
    if (!(ratio <= CLEARLY)) {
      missed.add(say("median error at most 0.75 of the plain formula's, but it is %.2f", ratio));
    }
    return missed;
  }

  private static String say(String text, double value) {
    return String.format(Locale.ROOT, text, value);
  }
}
