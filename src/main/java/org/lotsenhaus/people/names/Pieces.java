package org.lotsenhaus.people.names;

import java.util.Map;

/** The numbers of all short pieces of a word; 0 is a piece that was never seen. */
final class Pieces {

  private final int length;
  private final int[][] endings;
  private final double byChance;

  Pieces(String word, Map<String, Integer> numbers, int longest, double[] alone) {
    length = word.length();
    endings = new int[length + 1][longest + 1];
    for (var end = 0; end <= length; end++) {
      for (var size = 0; size <= Math.min(end, longest); size++) {
        endings[end][size] = numbers.getOrDefault(word.substring(end - size, end), 0);
      }
    }
    byChance = word.chars().skip(1).limit(length - 2L).mapToDouble(it -> alone[it]).sum();
  }

  int length() {
    return length;
  }

  int ending(int end, int size) {
    return endings[end][size];
  }

  /** The log likelihood of these letters in any order. */
  double byChance() {
    return byChance;
  }
}
