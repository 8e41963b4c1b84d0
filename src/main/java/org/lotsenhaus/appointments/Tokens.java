package org.lotsenhaus.appointments;

import java.security.SecureRandom;
import org.lotsenhaus.shared.Unguessable;

/** What can't be guessed, and what can be typed. */
public final class Tokens {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 16;
  private static final int LOT = 10;
  private static final int CODE = Appointment.CODE_LETTERS;
  private static final String LETTERS = Appointment.CODE_ALPHABET;

  private Tokens() {}

  public static String unguessable() {
    return Unguessable.text(BYTES);
  }

  static String code() {
    return letters(CODE);
  }

  /** To be found in a list, by many who have one. */
  public static String lot() {
    return letters(LOT);
  }

  private static String letters(int many) {
    var code = new StringBuilder(many);
    for (int i = 0; i < many; i++) {
      code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return code.toString();
  }
}
