package org.lotsenhaus.people.bench;

/**
 * @param precision of those called the same, the share that is
 * @param recall of those that are the same, the share called so
 */
record Quality(double threshold, double precision, double recall) {

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
