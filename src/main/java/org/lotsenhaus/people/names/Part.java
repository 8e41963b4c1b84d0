package org.lotsenhaus.people.names;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One word of a name.
 *
 * @param folded as written, without what writers vary
 * @param arabic whether it is written in Arabic letters, so without its short vowels
 * @param bare without what may be an article: Alahmad, and by mistake Alexander
 */
record Part(String folded, boolean arabic, String sounds, Pieces pieces, Optional<Part> bare) {

  private static final Pattern ARTICLE = Pattern.compile("[aeu]l(?=[a-z]{4})|ال(?=\\p{L}{3})");
  private static final double ARTICLE_DIFFERS = 0.99;

  static Part of(String word) {
    var arabic = word.codePoints().anyMatch(it -> it >= 0x620 && it <= 0x6ff);
    var folded = arabic ? ArabicLetters.folded(word) : word;
    var latin = Romanised.of(folded);
    var habits = SpellingHabits.learned();
    return new Part(
        folded,
        arabic,
        Sounds.of(latin),
        arabic ? habits.arabic(folded) : habits.latin(latin),
        bare(arabic ? folded : latin));
  }

  private static Optional<Part> bare(String word) {
    var article = ARTICLE.matcher(word);
    return article.lookingAt()
        ? Optional.of(Part.of(word.substring(article.end())))
        : Optional.empty();
  }

  /** From 0 to 1. */
  double likeness(Part other) {
    return Math.max(whole(other), ARTICLE_DIFFERS * Math.max(bared(other), other.bared(this)));
  }

  private double bared(Part other) {
    return bare.map(it -> Math.max(it.whole(other), it.whole(other.bare.orElse(other))))
        .orElse(0.0);
  }

  private double whole(Part other) {
    if (folded.equals(other.folded)) {
      return 1;
    }
    if (arabic != other.arabic) {
      return arabic ? acrossScripts(other) : other.acrossScripts(this);
    }
    return bySound(other);
  }

  /** Both curves are drawn so that one half is where wrong and right pairs are equally many. */
  private double acrossScripts(Part other) {
    var gain = SpellingHabits.learned().gain(pieces, other.pieces);
    return 1 / (1 + Math.exp(-6 * (gain - 0.2)));
  }

  private double bySound(Part other) {
    var longest = Math.max(sounds.length(), other.sounds.length());
    if (longest == 0) {
      return 0;
    }
    var same = 1 - SoundDistance.between(sounds, other.sounds) / longest;
    return Math.clamp(steep(same) / steep(1), 0, 1);
  }

  private static double steep(double same) {
    return 1 / (1 + Math.exp(-20 * (same - 0.8)));
  }
}
