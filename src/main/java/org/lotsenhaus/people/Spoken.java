package org.lotsenhaus.people;

/**
 * A language somebody speaks.
 *
 * @param tag with its variety where it matters: {@code ar-apc} is Levantine Arabic
 */
public record Spoken(String tag, Level level) {

  /** The levels of the Common European Framework, and what people say where they know none. */
  public enum Level {
    NATIVE,
    C2,
    C1,
    B2,
    B1,
    A2,
    A1,
    SOME
  }

  /** Without its variety: who speaks Levantine Arabic is entered as speaking Arabic elsewhere. */
  public String language() {
    var first = tag.split("-", 2)[0];
    return first.equals("prs") ? "fa" : first;
  }
}
