package org.lotsenhaus.people.intake;

import java.util.List;
import java.util.stream.Stream;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Words;

/**
 * What is spoken by those who come, with the varieties between which people don't understand each
 * other well enough to interpret.
 */
final class SpokenLanguages {

  private static final List<String> TAGS =
      List.of(
          "ar", "ar-apc", "ar-acm", "ar-ary", "ar-arz", "ar-afb", "ar-apd", "uk", "ru", "tr", "fa",
          "prs", "kmr", "ckb", "ps", "ro", "bg", "pl", "sq", "sr-Latn", "mk", "rom", "ti", "so",
          "am", "en", "fr", "es", "pt", "it", "el", "vi", "zh", "ur", "hi", "ta", "sw", "ka", "hy",
          "az", "hu", "cs", "de", "gsg");

  private SpokenLanguages() {}

  static List<Choice> in(Words words) {
    return TAGS.stream().map(tag -> new Choice(tag, name(tag, words))).toList();
  }

  static String name(String tag, Words words) {
    var key = "people-staff.language_" + tag.toLowerCase(java.util.Locale.ROOT);
    return words.has(key) ? words.plain(key) : new Language(tag).nameIn(words.language());
  }

  static Stream<String> tags() {
    return TAGS.stream();
  }
}
