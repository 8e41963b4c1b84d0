package org.lotsenhaus.audit;

/** Something of which data protection is told at once, on the page where its day begins. */
public interface ToReview {

  /** How many wait; nothing is said of none. */
  int count();

  /** With the argument {@code n}. */
  String messageKey();

  /** Where they are reviewed, inside the city. */
  String path();
}
