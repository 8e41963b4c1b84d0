package org.lotsenhaus.appointments.booking;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.crowd.Place;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.WebUtils;

/** The browser remembers its number, so that a reload or a second tab keeps the same place. */
final class MyTurn {

  private static final String COOKIE = "turn";

  private MyTurn() {}

  static @Nullable String of(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, COOKIE);
    return cookie == null ? null : cookie.getValue();
  }

  static ResponseEntity<Page> kept(Place place, Frame frame, boolean secure, String path) {
    var cookie =
        ResponseCookie.from(COOKIE, place.turn())
            .path("/" + frame.slug())
            .maxAge(Duration.ofHours(2))
            .httpOnly(true)
            .secure(secure)
            .sameSite("Lax")
            .build();
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(path))
        .header(HttpHeaders.SET_COOKIE, cookie.toString())
        .build();
  }
}
