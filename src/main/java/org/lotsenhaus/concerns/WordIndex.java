package org.lotsenhaus.concerns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds things by the words written about them. A typed word that fits few things says more than
 * one that fits many, so that "for my daughter" doesn't drown "school".
 */
final class WordIndex<T> {

  /** What remains in a result must be at least this close to the best. */
  private static final double CLOSE_TO_BEST = 0.4;

  private record Entry<T>(T thing, Map<String, Double> words) {}

  private record Found<T>(T thing, double score) {}

  private final List<Entry<T>> entries = new ArrayList<>();

  /** Notes what is written about a thing, the more telling texts with more weight. */
  void add(T thing, Map<String, Double> texts) {
    var words = new HashMap<String, Double>();
    texts.forEach((text, weight) ->
        Folding.words(text).forEach(word -> words.merge(word, weight, Math::max)));
    entries.add(new Entry<>(thing, words));
  }

  List<T> find(String typed) {
    var scores = new double[entries.size()];
    Folding.words(typed).forEach(word -> addScores(word, scores));
    var found = new ArrayList<Found<T>>();
    for (int i = 0; i < scores.length; i++) {
      found.add(new Found<>(entries.get(i).thing(), scores[i]));
    }
    double best = found.stream().mapToDouble(Found::score).max().orElse(0);
    return found.stream()
        .filter(it -> it.score() > 0 && it.score() >= best * CLOSE_TO_BEST)
        .sorted(Comparator.<Found<T>>comparingDouble(Found::score).reversed())
        .map(Found::thing)
        .toList();
  }

  private void addScores(String typed, double[] scores) {
    var fits = new double[scores.length];
    int fitting = 0;
    for (int i = 0; i < fits.length; i++) {
      fits[i] = fit(typed, entries.get(i).words());
      fitting += fits[i] > 0 ? 1 : 0;
    }
    double rarity = 1 / (1 + Math.log(Math.max(1, fitting)));
    for (int i = 0; i < fits.length; i++) {
      scores[i] += fits[i] * rarity;
    }
  }

  private static double fit(String typed, Map<String, Double> words) {
    double best = 0;
    for (var word : words.entrySet()) {
      best = Math.max(best, Closeness.of(typed, word.getKey()) * word.getValue());
    }
    return best;
  }
}
