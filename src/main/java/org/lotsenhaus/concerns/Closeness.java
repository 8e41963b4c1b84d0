package org.lotsenhaus.concerns;

/** How well a typed word fits a known one, from 0 (not at all) to 1 (the same). */
final class Closeness {

  private static final int WORTH_SEARCHING_INSIDE = 4;
  private static final int ONE_SLIP = 4;
  private static final int TWO_SLIPS = 8;

  private Closeness() {}

  static double of(String typed, String known) {
    if (typed.equals(known)) {
      return 1;
    }
    if (typed.length() >= 2 && known.startsWith(typed)) {
      return 0.8;
    }
    if (known.length() >= WORTH_SEARCHING_INSIDE && typed.startsWith(known)) {
      return 0.7;
    }
    if (typed.length() >= WORTH_SEARCHING_INSIDE && known.contains(typed)) {
      return 0.6;
    }
    return ofMistyped(typed, known);
  }

  private static double ofMistyped(String typed, String known) {
    int allowed = typed.length() >= TWO_SLIPS ? 2 : typed.length() >= ONE_SLIP ? 1 : 0;
    if (allowed == 0 || Math.abs(typed.length() - known.length()) > allowed) {
      return 0;
    }
    int slips = slips(typed, known);
    return slips > allowed ? 0 : slips == 1 ? 0.5 : 0.35;
  }

  /** Letters added, lost, replaced or swapped with their neighbour (Damerau-Levenshtein). */
  private static int slips(String typed, String known) {
    var distance = new int[typed.length() + 1][known.length() + 1];
    for (int i = 0; i <= typed.length(); i++) {
      for (int j = 0; j <= known.length(); j++) {
        distance[i][j] = i == 0 || j == 0 ? i + j : nearest(distance, typed, known, i, j);
      }
    }
    return distance[typed.length()][known.length()];
  }

  private static int nearest(int[][] distance, String typed, String known, int i, int j) {
    int replaced = typed.charAt(i - 1) == known.charAt(j - 1) ? 0 : 1;
    int best =
        Math.min(
            distance[i - 1][j - 1] + replaced,
            Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && typed.charAt(i - 1) == known.charAt(j - 2)
            && typed.charAt(i - 2) == known.charAt(j - 1);
    return swapped ? Math.min(best, distance[i - 2][j - 2] + 1) : best;
  }
}
