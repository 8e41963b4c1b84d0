package org.lotsenhaus.waiting.bench;

import java.util.ArrayList;
import java.util.List;
import org.lotsenhaus.shared.Language;

/** Who comes on one day, and when: two rushes, couples of people, an uneven number of them. */
final class Visitors {

  /** Seconds since midnight: doors open, last ticket. */
  static final double OPENS = 8 * 3600.0;

  static final double LAST_TICKET = 15.5 * 3600;

  private static final double USUAL = 235;
  private static final double[] SHARE_OF_HOUR = {0.13, 0.19, 0.18, 0.13, 0.06, 0.11, 0.13, 0.07};

  record Visitor(double at, TrueConcern concern, Language language, boolean urgent) {}

  private record Speakers(Language language, double share) {}

  private static final List<Speakers> SPEAKERS =
      List.of(
          new Speakers(Language.GERMAN, 0.34),
          new Speakers(Language.EASY_GERMAN, 0.04),
          new Speakers(Language.ARABIC, 0.16),
          new Speakers(Language.UKRAINIAN, 0.13),
          new Speakers(Language.TURKISH, 0.10),
          new Speakers(Language.RUSSIAN, 0.08),
          new Speakers(Language.ENGLISH, 0.07),
          new Speakers(Language.FARSI, 0.05),
          new Speakers(Language.BULGARIAN, 0.03));

  private final TrueHouse house;
  private final Chance chance;

  Visitors(TrueHouse house, Chance chance) {
    this.house = house;
    this.chance = chance;
  }

  List<Visitor> ofOneDay() {
    var number = USUAL * chance.logNormal(1, 0.12);
    var visitors = new ArrayList<Visitor>();
    for (var at = OPENS + gap(OPENS, number); at < LAST_TICKET; at += gap(at, number)) {
      visitors.add(someone(at));
      if (chance.happens(0.08)) {
        visitors.add(someone(at + chance.between(5, 60)));
      }
    }
    return visitors;
  }

  private double gap(double at, double number) {
    var hour = Math.clamp((int) ((at - OPENS) / 3600), 0, SHARE_OF_HOUR.length - 1);
    return chance.exponential(3600 * 1.08 / (number * SHARE_OF_HOUR[hour]));
  }

  private Visitor someone(double at) {
    var concern = chance.oneOf(house.concerns(), TrueConcern::share);
    var language = chance.oneOf(SPEAKERS, Speakers::share).language();
    var expiring = concern.key().equals("provisional_certificate");
    return new Visitor(at, concern, language, chance.happens(expiring ? 0.25 : 0.03));
  }
}
