package org.lotsenhaus.people;

import org.lotsenhaus.people.names.Name;

/**
 * A name in one of the ways it is written.
 *
 * @param given may be empty: many people have a single name, and it is the family name here
 */
public record WrittenName(Kind kind, String given, String family) {

  public enum Kind {
    /** In the Latin letters of the passport. */
    PASSPORT,
    /** As the person writes it, in any script. */
    WRITTEN
  }

  public WrittenName {
    given = given.strip();
    family = family.strip();
  }

  public String whole() {
    return (given + " " + family).strip();
  }

  boolean isEmpty() {
    return whole().isEmpty();
  }

  Name compared() {
    return Name.of(whole());
  }

  /** Logs never tell of people. */
  @Override
  public String toString() {
    return "WrittenName[" + kind + "]";
  }
}
