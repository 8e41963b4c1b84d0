package org.lotsenhaus.concerns;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words as they are compared in a search: without case, accents and vowel signs, with the letters
 * that keyboards confuse made equal (Arabic and Farsi yeh and kaf, alef forms, dotless i).
 */
final class Folding {

  private static final Pattern MARKS =
      Pattern.compile("[\\p{Mn}\\u0640\\u200c\\u200d\\u00b7\\u00ad'’ʼ]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String FROM = "ىیةكکأإآٱؤئıłđ";
  private static final String TO = "ييهككااااويild";

  private Folding() {}

  static List<String> words(String text) {
    return Arrays.stream(BETWEEN_WORDS.split(fold(text)))
        .filter(word -> !word.isEmpty())
        .map(Folding::withoutArticle)
        .toList();
  }

  private static String fold(String text) {
    var plain = text.replace("أ", "ا").replace("إ", "ا").replace("آ", "ا");
    var decomposed = Normalizer2.getNFKDInstance().normalize(UCharacter.foldCase(plain, true));
    var letters = new StringBuilder(MARKS.matcher(decomposed).replaceAll(""));
    for (int i = 0; i < letters.length(); i++) {
      int known = FROM.indexOf(letters.charAt(i));
      if (known >= 0) {
        letters.setCharAt(i, TO.charAt(known));
      }
    }
    return letters.toString();
  }

  /** Arabic writes the article in front of the word: المدرسة is looked up as مدرسة. */
  private static String withoutArticle(String word) {
    return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
  }
}
