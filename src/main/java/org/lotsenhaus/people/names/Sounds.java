package org.lotsenhaus.people.names;

import java.util.List;

/**
 * Latin letters as sounds, so that German, English, French, Turkish and Polish spellings meet.
 *
 * <p>One sign a sound; capitals are those that take two letters: S as in ship, C as in chip, X as
 * in loch, G as in Bagdad's gh, T as in thin, D as in then, Z as in vision.
 */
final class Sounds {

  private record Rule(String letters, String sound) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule("schtsch", "SC"),
          new Rule("shch", "SC"),
          new Rule("tsch", "C"),
          new Rule("dsch", "j"),
          new Rule("tch", "C"),
          new Rule("tsh", "C"),
          new Rule("sch", "S"),
          new Rule("dzh", "j"),
          new Rule("dj", "j"),
          new Rule("xh", "j"),
          new Rule("sh", "S"),
          new Rule("sz", "S"),
          new Rule("cz", "C"),
          new Rule("ch", "C"),
          new Rule("kh", "X"),
          new Rule("gh", "G"),
          new Rule("th", "T"),
          new Rule("dh", "D"),
          new Rule("zh", "Z"),
          new Rule("rz", "Z"),
          new Rule("ph", "f"),
          new Rule("ts", "c"),
          new Rule("tz", "c"),
          new Rule("ck", "k"),
          new Rule("ou", "u"),
          new Rule("oo", "u"),
          new Rule("ee", "i"),
          new Rule("ae", "e"),
          new Rule("oe", "o"),
          new Rule("ue", "u"),
          new Rule("iy", "i"),
          new Rule("ij", "i"),
          new Rule("yj", "i"),
          new Rule("x", "ks"),
          new Rule("q", "k"),
          new Rule("w", "v"),
          new Rule("y", "i"));

  private Sounds() {}

  static String of(String latin) {
    var sounds = latin;
    for (var rule : RULES) {
      sounds = sounds.replace(rule.letters(), rule.sound());
    }
    return sounds.replaceAll("(.)\\1+", "$1");
  }
}
