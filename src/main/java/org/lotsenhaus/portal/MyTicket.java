package org.lotsenhaus.portal;

import java.time.Duration;
import org.springframework.http.ResponseCookie;

/** The browser remembers its number for the rest of the day, so that a lost tab loses nothing. */
final class MyTicket {

  static final String COOKIE = "ticket";

  private MyTicket() {}

  static ResponseCookie remember(String token, String slug, boolean secure) {
    return cookie(token, slug, secure, Duration.ofHours(12));
  }

  static ResponseCookie forget(String slug, boolean secure) {
    return cookie("", slug, secure, Duration.ZERO);
  }

  private static ResponseCookie cookie(String value, String slug, boolean secure, Duration age) {
    return ResponseCookie.from(COOKIE, value)
        .path("/" + slug)
        .maxAge(age)
        .httpOnly(true)
        .secure(secure)
        .sameSite("Lax")
        .build();
  }
}
