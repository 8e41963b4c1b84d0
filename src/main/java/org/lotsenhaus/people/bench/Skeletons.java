package org.lotsenhaus.people.bench;

import com.ibm.icu.text.Transliterator;
import java.util.Map;

/** What one would do first: Latin letters by ICU, only the consonants, then Jaro and Winkler. */
final class Skeletons {

  private static final Transliterator LATIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

  private static final Map<String, String> TWO =
      Map.of(
          "kh", "k", "gh", "g", "th", "t", "dh", "d", "sh", "s", "ch", "s", "ph", "f", "x", "ks");

  private static final String LETTERS = "vpcqzj";
  private static final String CLASSES = "fbkksg";

  private Skeletons() {}

  static String of(String name) {
    var skeleton = LATIN.transliterate(name).replaceAll("[^a-z]", "");
    for (var pair : TWO.entrySet()) {
      skeleton = skeleton.replace(pair.getKey(), pair.getValue());
    }
    skeleton = skeleton.replaceAll("[aeiouyw]", "");
    for (var i = 0; i < LETTERS.length(); i++) {
      skeleton = skeleton.replace(LETTERS.charAt(i), CLASSES.charAt(i));
    }
    return skeleton.replaceAll("(.)\\1+", "$1");
  }

  static double likeness(String one, String other) {
    var mine = new boolean[one.length()];
    var theirs = new boolean[other.length()];
    var common = common(one, other, mine, theirs);
    if (common == 0) {
      return one.equals(other) ? 1 : 0;
    }
    var swapped = swapped(picked(one, mine), picked(other, theirs)) / 2.0;
    var jaro =
        (common / (double) one.length()
                + common / (double) other.length()
                + (common - swapped) / common)
            / 3;
    return jaro + 0.1 * beginning(one, other) * (1 - jaro);
  }

  private static int common(String one, String other, boolean[] mine, boolean[] theirs) {
    var window = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
    var common = 0;
    for (var i = 0; i < one.length(); i++) {
      var to = Math.min(other.length(), i + window + 1);
      for (var j = Math.max(0, i - window); j < to && !mine[i]; j++) {
        if (!theirs[j] && one.charAt(i) == other.charAt(j)) {
          mine[i] = theirs[j] = true;
          common++;
        }
      }
    }
    return common;
  }

  private static String picked(String word, boolean[] which) {
    var letters = new StringBuilder();
    for (var i = 0; i < which.length; i++) {
      if (which[i]) {
        letters.append(word.charAt(i));
      }
    }
    return letters.toString();
  }

  private static int swapped(String one, String other) {
    var swapped = 0;
    for (var i = 0; i < one.length(); i++) {
      swapped += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return swapped;
  }

  private static int beginning(String one, String other) {
    var same = 0;
    while (same < Math.min(4, Math.min(one.length(), other.length()))
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }
}
