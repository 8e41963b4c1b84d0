package org.lotsenhaus.shared;

import java.security.SecureRandom;
import java.util.Base64;

/** Draws what nobody can guess: for links, devices and invitations, to be written in an address. */
public final class Unguessable {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Unguessable() {}

  /**
   * @param bytes of chance; four letters come of three
   */
  public static String text(int bytes) {
    var drawn = new byte[bytes];
    RANDOM.nextBytes(drawn);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
  }
}
