package org.lotsenhaus.people.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Short strings to find a name by: two spellings of one name nearly always share one.
 *
 * <p>They keep the first consonants of a part, in classes that spellings don't leave. Letters that
 * one spelling says one way and another the other give a key for each.
 */
public final class BlockingKeys {

  private static final int CONSONANTS = 3;
  private static final int MOST_READINGS = 8;

  private BlockingKeys() {}

  /** One for each part, and, with a plus, one for each two parts in the order of the alphabet. */
  public static Set<String> of(Name name) {
    var keys = new TreeSet<String>();
    var parts = name.parts().stream().map(BlockingKeys::readings).toList();
    for (var i = 0; i < parts.size(); i++) {
      keys.addAll(parts.get(i));
      for (var j = i + 1; j < parts.size(); j++) {
        keys.addAll(pairs(parts.get(i), parts.get(j)));
      }
    }
    return keys;
  }

  private static List<String> pairs(Set<String> one, Set<String> other) {
    return one.stream()
        .flatMap(a -> other.stream().map(b -> a.compareTo(b) < 0 ? a + "+" + b : b + "+" + a))
        .toList();
  }

  private static Set<String> readings(Part part) {
    var readings = List.of("");
    for (var sound : part.sounds().toCharArray()) {
      readings = longer(readings, classes(sound, part.arabic()));
    }
    var keys = new TreeSet<String>();
    part.bare().ifPresent(bare -> keys.addAll(readings(bare)));
    readings.forEach(it -> keys.addAll(ends(it)));
    return keys;
  }

  /** The first consonants, and after a dot the last ones: slips at one end leave the other. */
  private static List<String> ends(String reading) {
    var size = Math.min(CONSONANTS, reading.length());
    return List.of(
        reading.substring(0, size) + "-", "." + reading.substring(reading.length() - size));
  }

  private static List<String> longer(List<String> readings, String classes) {
    var longer = new ArrayList<String>();
    for (var reading : readings) {
      for (var sign : classes.split("\\|", -1)) {
        if (longer.size() < MOST_READINGS && !longer.contains(reading + sign)) {
          longer.add(reading.endsWith(sign) ? reading : reading + sign);
        }
      }
    }
    return longer.stream().distinct().toList();
  }

  private static String classes(char sound, boolean arabic) {
    return switch (sound) {
      case 'a', 'e', 'i', 'o', 'u', 'h' -> "";
      case 'b', 'p', 'f' -> "P";
      case 'v' -> arabic ? "" : "P|";
      case 'd', 't' -> "T";
      case 'T', 'D' -> "T|S";
      case 's', 'z', 'S', 'Z' -> "S";
      case 'k', 'G' -> "K";
      case 'X' -> "K|";
      case 'c', 'C', 'j', 'g' -> "K|S";
      default -> Character.toString(sound).toUpperCase(Locale.ROOT);
    };
  }
}
