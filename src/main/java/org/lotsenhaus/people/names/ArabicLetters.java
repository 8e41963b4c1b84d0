package org.lotsenhaus.people.names;

import java.util.HashMap;
import java.util.Map;

/** Folds what writers of Arabic, Farsi, Kurdish and Urdu leave out, add or type differently. */
public final class ArabicLetters {

  private static final String UNWRITTEN =
      "[\\u064b-\\u065f\\u0670\\u0640\\u0621\\p{Cf}\\p{Punct}،]";

  private static final Map<Character, Character> PLAIN = new HashMap<>();

  static {
    fold("أإآٱ", 'ا');
    fold("ىیئېےێ", 'ي');
    fold("ؤۆۇۈۋ", 'و');
    fold("کڪ", 'ك');
    fold("ہھۀۃە", 'ه');
    fold("ڤ", 'ف');
    fold("ڕ", 'ر');
    fold("ڵ", 'ل');
  }

  private ArabicLetters() {}

  private static void fold(String variants, char plain) {
    variants.chars().forEach(it -> PLAIN.put((char) it, plain));
  }

  /** Short vowels, lengthening strokes and marks of direction go; forms of a letter become one. */
  public static String folded(String word) {
    var letters = new StringBuilder();
    for (var letter : kurdish(word).replaceAll(UNWRITTEN, "").toCharArray()) {
      letters.append((char) PLAIN.getOrDefault(letter, letter));
    }
    return letters.toString();
  }

  /** Kurdish writes its short vowel, and a carrier before a first one; others write neither. */
  private static String kurdish(String word) {
    return word.replaceAll("^ئە", "ا").replaceAll("^ئ(?=[اووۆیێ])", "").replaceAll("ە(?=.)", "");
  }
}
