package org.lotsenhaus.signage;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Addresses as a stranger's phone must know them. A kiosk may reach the house under an inner name;
 * then {@code lotsenhaus.public-address} says the outer one.
 */
@Component
public class PublicAddress {

  private final String fixed;

  PublicAddress(@Value("${lotsenhaus.public-address:}") String fixed) {
    this.fixed = fixed.replaceFirst("/$", "");
  }

  /** During a request. */
  public String of(String path) {
    return base() + path;
  }

  private String base() {
    return fixed.isEmpty()
        ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
        : fixed;
  }
}
