package org.lotsenhaus.waiting.bench;

import java.time.Duration;
import java.util.Optional;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.waiting.Waiting;

/** What becomes of people once they are called; all times in seconds. Each day has its own pace. */
final class Fate {

  private final TrueHouse house;
  private final Chance chance;
  private final double pace;

  Fate(TrueHouse house, Chance chance) {
    this.house = house;
    this.chance = chance;
    this.pace = chance.logNormal(1, 0.06);
  }

  /** The longer people wait, the more of them are out for a coffee or gone for good. */
  boolean noShow(Duration waited) {
    return chance.happens(Math.min(0.25, 0.04 + 0.003 * waited.toMinutes()));
  }

  double patienceOfTheDesk() {
    return chance.between(120, 270);
  }

  /** The way to the desk and the talk, which is longer without a common language. */
  double talk(Counter counter, Waiting ticket) {
    var understood =
        counter.skills.speaksWith(ticket) || ticket.language().equals(Language.EASY_GERMAN);
    var talk = house.concern(ticket.concern()).seconds(chance) * counter.pace * pace;
    return chance.between(20, 90) + talk * (understood ? 1 : 1.3);
  }

  /** One in three who weren't there comes back, so much later. */
  Optional<Double> comesBack() {
    return chance.happens(0.35) ? Optional.of(chance.between(120, 1200)) : Optional.empty();
  }

  Optional<String> forwardedTo() {
    return chance.happens(0.06)
        ? Optional.of(chance.oneOf(house.concerns(), TrueConcern::share).key())
        : Optional.empty();
  }

  double writingUp() {
    var more = chance.happens(0.1) ? chance.between(60, 300) : 0;
    return chance.logNormal(50, 0.7) + more;
  }
}
