package org.lotsenhaus.waiting;

/**
 * Chance without state: the same throw for the same thing in the same run, whenever it is asked. So
 * the length imagined for a talk stays when the line moves, and pages don't flicker.
 */
record Dice(long run) {

  enum Throw {
    TALK(1),
    REACTION(2),
    LEAVE(3),
    AWAY(4),
    STAY(5),
    NEXT_OVERTAKER(6),
    WHICH_OVERTAKER(7),
    COME(8);

    private final long number;

    Throw(long number) {
      this.number = number;
    }
  }

  /** Evenly spread over [0, 1). */
  double roll(Throw what, long key) {
    var mixed = mix(mix(run * 31 + what.number) ^ key);
    return (mixed >>> 11) * 0x1.0p-53;
  }

  /** The finaliser of SplitMix64. */
  private static long mix(long value) {
    var z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
