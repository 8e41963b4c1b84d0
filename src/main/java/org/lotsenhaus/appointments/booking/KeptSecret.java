package org.lotsenhaus.appointments.booking;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The address of an appointment is its key: it stays in no cache and is told to nobody. */
@ControllerAdvice(basePackageClasses = KeptSecret.class)
class KeptSecret {

  @ModelAttribute
  void keep(HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    response.setHeader("Referrer-Policy", "no-referrer");
  }
}
