package org.lotsenhaus.appointments.feed;

import java.security.SecureRandom;
import java.util.Base64;
import org.lotsenhaus.shared.Sha256;

/** The part of a link that can't be guessed. */
public record FeedSecret(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 24;

  public static FeedSecret draw() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  public String hash() {
    return Sha256.hex(value);
  }

  /** Never in a log. */
  @Override
  public String toString() {
    return "FeedSecret";
  }
}
