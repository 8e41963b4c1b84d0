package org.lotsenhaus.people.names;

import java.util.Arrays;

/** How much has to be changed to make one word sound like another; a foreign consonant costs 1. */
final class SoundDistance {

  private static final double NEAR = 0.25;
  private static final double VOWEL = 0.35;

  /** Sounds that different spellings or tongues put for one another. */
  private static final String[] NEIGHBOURS = {
    "kcX", "kCX", "XhG", "gGh", "gj", "jiZC", "sSc", "sT", "SC", "Cc", "zs", "zc", "zZ", "zD", "jZ",
    "cj", "tT", "dD", "fv", "vu", "bp", "vb", "ei", "ou", "ae", "dt", "gk"
  };

  private static final double[][] INSTEAD = new double[128][128];

  static {
    for (var row : INSTEAD) {
      Arrays.fill(row, 1);
    }
    "aeiou".chars().forEach(a -> "aeiou".chars().forEach(b -> INSTEAD[a][b] = VOWEL));
    for (var near : NEIGHBOURS) {
      near.chars().forEach(a -> near.chars().forEach(b -> INSTEAD[a][b] = NEAR));
    }
    for (var sound = 0; sound < 128; sound++) {
      INSTEAD[sound][sound] = 0;
    }
  }

  private SoundDistance() {}

  static double between(String one, String other) {
    var above = new double[other.length() + 1];
    for (var j = 1; j <= other.length(); j++) {
      above[j] = above[j - 1] + leftOut(other, j - 1);
    }
    for (var i = 1; i <= one.length(); i++) {
      above = nextRow(above, one, i, other);
    }
    return above[other.length()];
  }

  private static double[] nextRow(double[] above, String one, int i, String other) {
    var row = new double[above.length];
    row[0] = above[0] + leftOut(one, i - 1);
    for (var j = 1; j < row.length; j++) {
      var instead = above[j - 1] + INSTEAD[one.charAt(i - 1)][other.charAt(j - 1)];
      var without = Math.min(above[j] + leftOut(one, i - 1), row[j - 1] + leftOut(other, j - 1));
      row[j] = Math.min(instead, without);
    }
    return row;
  }

  private static double leftOut(String word, int at) {
    return switch (word.charAt(at)) {
      case 'a', 'e', 'i', 'o', 'u' -> VOWEL;
      case 'h' -> at == 0 ? 0.6 : NEAR;
      default -> 1;
    };
  }
}
