package org.lotsenhaus.appointments.draw;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/**
 * Chance that can be checked. Everything is plain text, so that {@code sha256sum} on any computer
 * gives the same: the seed as 64 hexadecimal digits, lots as they are printed.
 */
final class Lottery {

  private static final int SEED_BYTES = 32;

  private Lottery() {}

  static String newSeed() {
    var bytes = new byte[SEED_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Whoever knows this can't find the seed, and whoever has the seed can't give another one. */
  static String sealOf(String seed) {
    return sha256(seed);
  }

  /** Of all who take part: sorted, each on a line of its own. */
  static String sealOf(Collection<String> lots) {
    return sha256(lots.stream().sorted().map(it -> it + "\n").collect(joining()));
  }

  /** The first comes first. */
  static List<String> order(String seed, Collection<String> lots) {
    return lots.stream()
        .sorted(comparing((String lot) -> sha256(seed + lot)).thenComparing(lot -> lot))
        .toList();
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
