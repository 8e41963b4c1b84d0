package org.lotsenhaus.people.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Learns which pieces of Arabic and Latin spellings belong together, from pairs of words. */
final class Lessons {

  private static final int ROUNDS = 8;

  private record Word(String arabic, String latin) {}

  private interface Visit {
    void piece(int i, int j, int a, int b);
  }

  private final List<Word> words;
  private Map<String, Double> table = new HashMap<>();

  /** The words are folded, Arabic left and Latin right. */
  Lessons(List<Pairs.Pair> pairs) {
    words =
        pairs.stream()
            .map(it -> new Word("^" + it.written() + "$", "^" + it.latin() + "$"))
            .toList();
  }

  /** Lines of Arabic piece, Latin piece and how many of a million pieces are this pair. */
  String learned() {
    beginWithShortPieces();
    for (var round = 0; round < ROUNDS; round++) {
      table = shares(counted(), round < 2 ? 0.5 : 2);
    }
    var lines = new StringBuilder();
    new TreeMap<>(table)
        .forEach((pair, share) -> lines.append(pair + "\t" + perMillion(share) + "\n"));
    return lines.toString();
  }

  private static String perMillion(double share) {
    return String.format(Locale.ROOT, "%.1f", share * 1e6);
  }

  private void beginWithShortPieces() {
    for (var word : words) {
      pieces(
          word,
          (i, j, a, b) ->
              table.put(pair(word, i, j, a, b), Math.pow(0.03, a + b) * (a * b == 0 ? 0.3 : 1)));
    }
  }

  private static void pieces(Word word, Visit visit) {
    for (var i = 0; i <= word.arabic.length(); i++) {
      for (var j = 0; j <= word.latin.length(); j++) {
        from(word, i, j, visit);
      }
    }
  }

  private static void from(Word word, int i, int j, Visit visit) {
    for (var a = 0; a <= Math.min(2, word.arabic.length() - i); a++) {
      for (var b = 0; b <= Math.min(3, word.latin.length() - j); b++) {
        if (allowed(a, b)) {
          visit.piece(i, j, a, b);
        }
      }
    }
  }

  private static boolean allowed(int a, int b) {
    return a == 1 || (a == 0 && b == 1) || (a == 2 && (b == 1 || b == 2));
  }

  private static String pair(Word word, int i, int j, int a, int b) {
    return word.arabic.substring(i, i + a) + "\t" + word.latin.substring(j, j + b);
  }

  private double share(Word word, int i, int j, int a, int b) {
    return table.getOrDefault(pair(word, i, j, a, b), 0.0);
  }

  private Map<String, Double> counted() {
    var counts = new HashMap<String, Double>();
    for (var word : words) {
      count(word, (pair, times) -> counts.merge(pair, times, Double::sum));
    }
    return counts;
  }

  /** How often each piece was used, over all ways to cut this word. */
  private void count(Word word, BiConsumer<String, Double> found) {
    var before = new double[word.arabic.length() + 1][word.latin.length() + 1];
    before[0][0] = 1;
    pieces(word, (i, j, a, b) -> before[i + a][j + b] += before[i][j] * share(word, i, j, a, b));
    var whole = before[word.arabic.length()][word.latin.length()];
    if (whole > 0) {
      var after = after(word);
      pieces(
          word,
          (i, j, a, b) -> {
            var used = before[i][j] * share(word, i, j, a, b) * after[i + a][j + b] / whole;
            if (used > 1e-6) {
              found.accept(pair(word, i, j, a, b), used);
            }
          });
    }
  }

  private double[][] after(Word word) {
    var after = new double[word.arabic.length() + 1][word.latin.length() + 1];
    after[word.arabic.length()][word.latin.length()] = 1;
    for (var i = word.arabic.length(); i >= 0; i--) {
      for (var j = word.latin.length(); j >= 0; j--) {
        from(
            word,
            i,
            j,
            (x, y, a, b) -> after[x][y] += share(word, x, y, a, b) * after[x + a][y + b]);
      }
    }
    return after;
  }

  /** Half a count is taken from each: what was seen once may be a slip. */
  private static Map<String, Double> shares(Map<String, Double> counts, double least) {
    counts.values().removeIf(times -> times < least);
    var sum = counts.values().stream().mapToDouble(times -> times - 0.5).sum();
    counts.replaceAll((_, times) -> (times - 0.5) / sum);
    counts.values().removeIf(share -> share <= 0);
    return counts;
  }
}
