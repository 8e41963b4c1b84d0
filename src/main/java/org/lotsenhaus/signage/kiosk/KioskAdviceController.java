package org.lotsenhaus.signage.kiosk;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Screens that lead to a person: nobody is stuck. */
@RestController
class KioskAdviceController {

  private final Kiosks kiosks;

  KioskAdviceController(Kiosks kiosks) {
    this.kiosks = kiosks;
  }

  @GetMapping("/{city}/kiosk/{site}/reception")
  KioskAdvicePage reception(HttpServletRequest request, @PathVariable String site) {
    return KioskAdvicePage.reception(kiosks.of(request, site));
  }
}
