package org.lotsenhaus.shared;

/**
 * Groups under five people are never shown alone: nobody may be worked out from a figure, in the
 * day's numbers as little as in those of cases and referrals.
 */
public final class SmallFigures {

  public static final int LEAST = 5;

  private SmallFigures() {}

  public static boolean isTold(long people) {
    return people >= LEAST;
  }
}
