package org.lotsenhaus.signage;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.NotHere;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Opened once on a new screen: from then on the house recognises it. */
@RestController
class PairingController {

  private static final Duration YEAR = Duration.ofDays(365);

  private final Devices devices;

  PairingController(Devices devices) {
    this.devices = devices;
  }

  @GetMapping("/{city}/pair/{secret}")
  ResponseEntity<Page> pair(Frame frame, HttpServletRequest request, @PathVariable String secret) {
    var device =
        devices.bySecret(secret).orElseThrow(() -> new NotHere("phrases.error_link_expired"));
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.SET_COOKIE, cookie(secret, frame, request.isSecure()))
        .header(HttpHeaders.LOCATION, frame.to(device.kind().place(device.site())))
        .build();
  }

  private static String cookie(String secret, Frame frame, boolean secure) {
    return ResponseCookie.from(ThisDevice.COOKIE, secret)
        .path("/" + frame.slug())
        .maxAge(YEAR)
        .httpOnly(true)
        .secure(secure)
        .sameSite("Lax")
        .build()
        .toString();
  }
}
