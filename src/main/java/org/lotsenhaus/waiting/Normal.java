package org.lotsenhaus.waiting;

/** The standard normal distribution. */
final class Normal {

  private Normal() {}

  /** Tukey's lambda approximation of the quantile: exact to 0.01 where nearly all people are. */
  static double quantile(double share) {
    return (Math.pow(share, 0.1349) - Math.pow(1 - share, 0.1349)) / 0.1975;
  }
}
