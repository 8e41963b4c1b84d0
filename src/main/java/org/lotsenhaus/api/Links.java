package org.lotsenhaus.api;

import org.lotsenhaus.ui.Frame;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Complete addresses, since whoever reads an answer stands on another site. */
@Component
class Links {

  private final String fixed;

  Links(@Value("${lotsenhaus.public-address:}") String fixed) {
    this.fixed = fixed.replaceFirst("/$", "");
  }

  /** During a request. */
  String to(Frame frame, String place) {
    return base() + frame.to(place);
  }

  private String base() {
    return fixed.isEmpty()
        ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
        : fixed;
  }
}
