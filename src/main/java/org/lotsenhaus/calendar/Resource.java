package org.lotsenhaus.calendar;

import java.util.Set;

/**
 * Whatever can be busy.
 *
 * @param key of the account, desk or room that it is
 * @param tags what it can and where it is, as searches ask for it: {@code unit:residence}, {@code
 *     language:ar}, {@code sworn}; every resource also carries its own kind and number, and the
 *     house
 */
public record Resource(int id, Kind kind, String key, Set<String> tags) {

  /** On each of them, so that a closure of the house leaves nobody out. */
  public static final String HOUSE = "house";

  public enum Kind {
    ADVISER,
    DESK,
    ROOM,
    INTERPRETER;

    public String tag() {
      return "kind:" + name();
    }
  }

  public boolean has(Set<String> wanted) {
    return tags.containsAll(wanted);
  }

  public static String tagOf(int id) {
    return "resource:" + id;
  }
}
