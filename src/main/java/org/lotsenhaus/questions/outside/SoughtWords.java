package org.lotsenhaus.questions.outside;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a search, in any script, as the database can look for them. */
final class SoughtWords {

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final String ARTICLE = "ال";
  private static final int SHORTEST = 3;
  private static final int MOST = 12;

  private SoughtWords() {}

  static List<String> of(String text) {
    return Arrays.stream(BETWEEN.split(text))
        .filter(it -> it.length() >= SHORTEST)
        .limit(MOST)
        .flatMap(SoughtWords::withAndWithoutArticle)
        .toList();
  }

  /** Arabic writes the article in front of the word, as one. */
  private static Stream<String> withAndWithoutArticle(String word) {
    if (!Character.UnicodeScript.of(word.codePointAt(0)).equals(Character.UnicodeScript.ARABIC)) {
      return Stream.of(word);
    }
    return word.startsWith(ARTICLE) && word.length() > ARTICLE.length() + 1
        ? Stream.of(word, word.substring(ARTICLE.length()))
        : Stream.of(word, ARTICLE + word);
  }
}
