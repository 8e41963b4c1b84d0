package org.lotsenhaus.waiting;

/**
 * A desk as it is now, and how long that goes on.
 *
 * @param elapsed seconds that a talk has lasted already
 */
record Post(long key, Doing doing, Lengths readyIn, double elapsed) {

  enum Doing {
    FREE,
    WRITING_UP,
    TALKING,
    AWAY
  }
}
