package org.lotsenhaus.people.bench;

/** One way to compare names, on one set of pairs. */
record Scores(String name, Quality chosen, Quality best, double first, double amongFive) {

  static Scores of(String name, Ranking ranking) {
    return of(name, ranking, ranking.best().threshold());
  }

  static Scores of(String name, Ranking ranking, double threshold) {
    return new Scores(
        name, ranking.at(threshold), ranking.best(), ranking.amongFirst(1), ranking.amongFirst(5));
  }
}
