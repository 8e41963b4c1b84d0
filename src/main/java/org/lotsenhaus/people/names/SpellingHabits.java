package org.lotsenhaus.people.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How likely a piece of an Arabic name is written as a piece of a Latin one.
 *
 * <p>The table {@code spelling-habits.tsv} was learned by expectation maximisation from 12,877
 * pairs of single names ({@code bench names --learn}, whose data it says); the parts to evaluate on
 * were not looked at. A Latin word is a chain of pieces, each drawn from the table together with
 * its Arabic piece. Two words are as alike as this chain is likelier than both words by chance.
 */
final class SpellingHabits {

  static final int LONGEST_ARABIC = 2;
  static final int LONGEST_LATIN = 3;

  /** For a slip nobody foresaw; low enough that a second one tells. */
  private static final double UNHEARD_OF = 1e-7;

  private static final double RARE_LETTER = 1e-4;

  private static final SpellingHabits LEARNED = read("spelling-habits.tsv");

  private final Map<String, Integer> arabicPieces = new HashMap<>();
  private final Map<String, Integer> latinPieces = new HashMap<>();
  private final double[][] together;
  private final double[] arabicAlone = new double[Character.MAX_VALUE + 1];
  private final double[] latinAlone = new double[Character.MAX_VALUE + 1];

  private SpellingHabits(Map<String, Double> table) {
    table.keySet().forEach(this::number);
    together = new double[arabicPieces.size() + 1][latinPieces.size() + 1];
    table.forEach(this::learn);
    shares(arabicAlone);
    shares(latinAlone);
  }

  static SpellingHabits learned() {
    return LEARNED;
  }

  private static SpellingHabits read(String file) {
    var stream = Objects.requireNonNull(SpellingHabits.class.getResourceAsStream(file), file);
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      var table = new HashMap<String, Double>();
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> {
            var last = line.lastIndexOf('\t');
            table.put(line.substring(0, last), Double.parseDouble(line.substring(last + 1)));
          });
      return new SpellingHabits(table);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void number(String pair) {
    var cut = pair.indexOf('\t');
    arabicPieces.computeIfAbsent(pair.substring(0, cut), _ -> arabicPieces.size() + 1);
    latinPieces.computeIfAbsent(pair.substring(cut + 1), _ -> latinPieces.size() + 1);
  }

  private void learn(String pair, double perMillion) {
    var cut = pair.indexOf('\t');
    var arabic = pair.substring(0, cut);
    var latin = pair.substring(cut + 1);
    together[arabicPieces.getOrDefault(arabic, 0)][latinPieces.getOrDefault(latin, 0)] =
        perMillion / 1e6;
    arabic.chars().forEach(letter -> arabicAlone[letter] += perMillion);
    latin.chars().forEach(letter -> latinAlone[letter] += perMillion);
  }

  private static void shares(double[] letters) {
    var sum = 0.0;
    for (var letter : letters) {
      sum += letter;
    }
    for (var i = 0; i < letters.length; i++) {
      letters[i] = Math.log(Math.max(letters[i] / sum, RARE_LETTER));
    }
  }

  /** A word, cut into all its pieces once, so that comparing is only adding. */
  Pieces arabic(String word) {
    var known = word.replace("پ", "ب").replace("چ", "تش").replace("ژ", "ج").replace("گ", "غ");
    return new Pieces("^" + known + "$", arabicPieces, LONGEST_ARABIC, arabicAlone);
  }

  Pieces latin(String word) {
    return new Pieces("^" + word + "$", latinPieces, LONGEST_LATIN, latinAlone);
  }

  /** About 1 for the same name, below 0 for others: the gain in log likelihood per letter. */
  double gain(Pieces arabic, Pieces latin) {
    var likely = new double[arabic.length() + 1][latin.length() + 1];
    likely[0][0] = 1;
    for (var i = 0; i <= arabic.length(); i++) {
      for (var j = 0; j <= latin.length(); j++) {
        if (i + j > 0) {
          likely[i][j] = reached(likely, arabic, i, latin, j);
        }
      }
    }
    var chain = Math.log(likely[arabic.length()][latin.length()]);
    return (chain - arabic.byChance() - latin.byChance()) / (arabic.length() + latin.length() - 4);
  }

  private double reached(double[][] likely, Pieces arabic, int i, Pieces latin, int j) {
    var sum = 0.0;
    for (var a = 0; a <= Math.min(i, LONGEST_ARABIC); a++) {
      for (var b = 0; b <= Math.min(j, LONGEST_LATIN); b++) {
        if (a + b > 0) {
          var known = together[arabic.ending(i, a)][latin.ending(j, b)];
          var slip = a <= 1 && b <= 1 ? UNHEARD_OF : 0;
          sum += likely[i - a][j - b] * Math.max(known, slip);
        }
      }
    }
    return sum;
  }
}
