package org.lotsenhaus.waiting.bench;

/**
 * A concern as it really is, which no estimate may see.
 *
 * @param catalogueMinutes what the catalogue believes
 * @param share how often people come with it
 * @param meanMinutes how long a talk really takes on average
 * @param sigma how much talks differ (log-normal)
 */
record TrueConcern(
    String key, int catalogueMinutes, double share, double meanMinutes, double sigma) {

  static TrueConcern drawn(String key, int catalogueMinutes, double share, Chance chance) {
    var really = catalogueMinutes * chance.logNormal(1.05, 0.25);
    return new TrueConcern(key, catalogueMinutes, share, really, chance.between(0.4, 0.7));
  }

  /** One talk in twelve turns out to be a difficult one. */
  double seconds(Chance chance) {
    var difficult = chance.happens(1 / 12.0) ? 2.5 : 1;
    return 60 * meanMinutes * difficult * chance.logNormal(1, sigma);
  }
}
