package org.lotsenhaus.demo;

import java.util.List;
import java.util.random.RandomGenerator;
import org.lotsenhaus.shared.Language;

/** What a day in such a house looks like; invented, after the sizes that cities report. */
final class Dice {

  private static final double TALK_SPREAD = 0.45;

  /** People per hour of a house with 200 visits a day, from eight o'clock on. */
  private static final double[] PER_HOUR = {34, 38, 30, 26, 14, 12, 18, 20, 12, 8};

  private static final List<String> TONGUES =
      List.of(
          "de", "de", "de", "de", "ar", "ar", "ar", "tr", "tr", "uk", "uk", "ru", "fa", "pl", "ro",
          "bg", "en", "en", "de-simple");

  private Dice() {}

  /** @param daily visits of the whole site in a day */
  static double perMinute(int hour, double daily) {
    int place = hour - 8;
    return place < 0 || place >= PER_HOUR.length ? 0 : PER_HOUR[place] / 60 * daily / 212;
  }

  static Language language(RandomGenerator random) {
    return new Language(TONGUES.get(random.nextInt(TONGUES.size())));
  }

  /** Seconds of a talk; its middle is what the catalogue says, some take far longer. */
  static long talkSeconds(RandomGenerator random, int minutes) {
    double factor = Math.exp(random.nextGaussian() * TALK_SPREAD);
    return (long) Math.max(60, minutes * 60 * 0.9 * factor);
  }
}
