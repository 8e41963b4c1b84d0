package org.lotsenhaus.appointments.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

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
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Never in a log. */
  @Override
  public String toString() {
    return "FeedSecret";
  }
}
