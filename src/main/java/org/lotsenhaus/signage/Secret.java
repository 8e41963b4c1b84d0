package org.lotsenhaus.signage;

import java.security.SecureRandom;
import java.util.Base64;
import org.lotsenhaus.shared.Sha256;

/** What a device shows to be recognised. */
record Secret(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();

  static Secret draw() {
    var bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  String hash() {
    return Sha256.hex(value);
  }

  /** Never in a log. */
  @Override
  public String toString() {
    return "Secret";
  }
}
