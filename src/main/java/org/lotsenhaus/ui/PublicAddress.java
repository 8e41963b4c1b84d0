package org.lotsenhaus.ui;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Addresses as a stranger's phone must know them. A kiosk may reach the house under an inner name;
 * then {@code lotsenhaus.public-address} says the outer one.
 */
@Component
public class PublicAddress {

  private final String fixed;

  private final int port;

  PublicAddress(
      @Value("${lotsenhaus.public-address:}") String fixed,
      @Value("${server.port:8080}") int port) {
    this.fixed = fixed.replaceFirst("/$", "");
    this.port = port;
  }

  /** A job knows no request: without the setting it can only speak of this machine. */
  public String of(String path) {
    return base() + path;
  }

  private String base() {
    if (!fixed.isEmpty()) {
      return fixed;
    }
    return RequestContextHolder.getRequestAttributes() == null
        ? "http://localhost:" + port
        : ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
  }
}
