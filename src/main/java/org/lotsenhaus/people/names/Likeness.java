package org.lotsenhaus.people.names;

/**
 * How alike two names are, each from 0 to 1.
 *
 * @param whole 1 for the same words in any order, about one half where it is open
 * @param weakest of the parts both names have: twins share all but one
 */
public record Likeness(double whole, double weakest) {

  public static final Likeness NONE = new Likeness(0, 0);

  public Likeness orBetter(Likeness other) {
    return other.whole > whole ? other : this;
  }
}
