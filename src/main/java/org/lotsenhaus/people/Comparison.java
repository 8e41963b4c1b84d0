package org.lotsenhaus.people;

import java.util.Map;

/**
 * What speaks for two records being of one person, and against.
 *
 * @param bits of evidence for each thing compared: one more makes it twice as likely
 */
public record Comparison(Map<Evidence, Double> bits, Verdict verdict) {

  public enum Evidence {
    NAME,
    BIRTH_DATE,
    LANGUAGES,
    CONTACT,
    ADDRESS
  }

  /** A person is warned of the first two, and decides. */
  public enum Verdict {
    PROBABLY_THE_SAME,
    PERHAPS_THE_SAME,
    DIFFERENT
  }

  public double sum() {
    return bits.values().stream().mapToDouble(it -> it).sum();
  }
}
