package org.lotsenhaus.people.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a name into the words that tell people apart. */
final class NameWords {

  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}.,;،/()]+");

  /** ash-Shami, ar-Rahman: the article takes the sound of what follows, before a hyphen. */
  private static final Pattern SUN_ARTICLE = Pattern.compile("\\b[aeu](sh|th|[rsntdz])-(?=\\1)");

  /** Written or left out as one likes: articles, son of, daughter of, nobility, titles. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          ("al el ul ibn bin ben bint von van der den de di du la le zu dr prof herr frau"
                  + " ال بن ابن بنت")
              .split(" "));

  private static final Pattern SERVANT = Pattern.compile("abd(?:[aeou](?:ll?|r|s|n))?|عبد|عبدال");
  private static final Pattern SERVANT_OF =
      Pattern.compile(
          "(?!abd[aeou]ll?ah?$)(abd|عبد)(?:[aeou]l|[aeou]sh(?=sh)|[aeou]([rsn])(?=\\2)|ال)([^ ]{3,})");
  private static final Pattern ARTICLE = Pattern.compile("^ال(?=[^ ]{3,})");

  private NameWords() {}

  static List<String> of(String written) {
    var all = List.of(BETWEEN.split(plain(written).strip()));
    var telling = all.stream().filter(word -> !LEFT_OUT.contains(word)).toList();
    return servants(telling.isEmpty() ? all : telling).stream()
        .filter(word -> word.codePoints().anyMatch(Character::isLetter))
        .toList();
  }

  private static String plain(String written) {
    var plain = Normalizer.normalize(written.replace("İ", "i"), Normalizer.Form.NFKC);
    plain = plain.replaceAll("[\\p{Cf}\\u0640'’‘ʼʻʿʾ`´]", "").toLowerCase(Locale.ROOT);
    return SUN_ARTICLE.matcher(plain).replaceAll("");
  }

  /** Abd al-Rahman, Abdulrahman, Abdurrahman and عبد الرحمن are one word, "servant of the …". */
  private static List<String> servants(List<String> words) {
    var joined = new ArrayList<String>();
    for (var i = 0; i < words.size(); i++) {
      var word = words.get(i);
      if (SERVANT.matcher(word).matches() && i + 1 < words.size()) {
        var abd = word.startsWith("a") ? "abd" : "عبد";
        joined.add(abd + withoutArticle(words.get(++i)));
      } else {
        joined.add(asServant(word));
      }
    }
    return joined;
  }

  private static String withoutArticle(String word) {
    return ARTICLE.matcher(word).replaceFirst("");
  }

  private static String asServant(String word) {
    var servant = SERVANT_OF.matcher(word);
    return servant.matches() ? servant.group(1) + servant.group(3) : word;
  }
}
