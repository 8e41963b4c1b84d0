package org.lotsenhaus.access;

import java.util.Locale;
import java.util.Optional;

/** A password somebody wants to have: long rather than tangled, typed twice the same. */
record NewPassword(String first, String second) {

  private static final int SHORTEST = 12;
  private static final int LONGEST = 200;

  /** Message key of what is wrong with it. */
  Optional<String> trouble(String login) {
    if (first.length() < SHORTEST) {
      return Optional.of("access-staff.password_short");
    }
    if (first.length() > LONGEST) {
      return Optional.of("access-staff.password_long");
    }
    if (first.chars().distinct().count() < 5
        || (login.length() > 2 && first.toLowerCase(Locale.ROOT).startsWith(login))) {
      return Optional.of("access-staff.password_guessable");
    }
    return first.equals(second) ? Optional.empty() : Optional.of("access-staff.password_differs");
  }
}
