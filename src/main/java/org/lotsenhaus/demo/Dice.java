package org.lotsenhaus.demo;

import java.util.List;
import java.util.random.RandomGenerator;
import org.lotsenhaus.shared.Language;

/** What a day in such a house looks like; invented, after the sizes that cities report. */
final class Dice {

  private static final double TALK_SPREAD = 0.45;

  private static final List<String> TONGUES =
      List.of(
          "de",
          "de",
          "de",
          "de",
          "ar",
          "ar",
          "ar",
          "tr",
          "tr",
          "uk",
          "uk",
          "ru",
          "fa",
          "pl",
          "ro",
          "bg",
          "en",
          "en",
          "de-simple");

  private static final List<String> OUTCOMES =
      List.of(
          "ANSWERED",
          "ANSWERED",
          "ANSWERED",
          "DOCUMENTS_TAKEN",
          "APPOINTMENT_NEEDED",
          "APPOINTMENT_NEEDED",
          "APPOINTMENT_NEEDED",
          "REFERRED",
          "REFERRED",
          "OTHER");

  private Dice() {}

  static Language language(RandomGenerator random) {
    return new Language(TONGUES.get(random.nextInt(TONGUES.size())));
  }

  static String outcome(RandomGenerator random) {
    return OUTCOMES.get(random.nextInt(OUTCOMES.size()));
  }

  /** Seconds of a talk; its middle is what the catalogue says, some take far longer. */
  static long talkSeconds(RandomGenerator random, int minutes) {
    double factor = Math.exp(random.nextGaussian() * TALK_SPREAD);
    return (long) Math.max(60, minutes * 60 * 0.9 * factor);
  }
}
