package org.lotsenhaus.signage.kiosk;

import jakarta.servlet.http.HttpServletRequest;
import org.lotsenhaus.ui.NotHere;
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

  @GetMapping("/{city}/kiosk/{site}/appointment")
  KioskAdvicePage appointment(HttpServletRequest request, @PathVariable String site) {
    return KioskAdvicePage.alreadyBooked(kiosks.of(request, site));
  }

  @GetMapping("/{city}/kiosk/{site}/languages")
  KioskMoreLanguagesPage languages(HttpServletRequest request, @PathVariable String site) {
    return new KioskMoreLanguagesPage(kiosks.of(request, site), SpokenHere.ALL);
  }

  /** The person shows this screen at the reception: the name of the language says the rest. */
  @GetMapping("/{city}/kiosk/{site}/languages/{tag}")
  KioskAdvicePage language(
      HttpServletRequest request, @PathVariable String site, @PathVariable String tag) {
    var language =
        SpokenHere.ALL.stream()
            .filter(it -> it.tag().equals(tag))
            .findFirst()
            .orElseThrow(() -> new NotHere("phrases.error_page_not_found"));
    return KioskAdvicePage.otherLanguage(kiosks.of(request, site), language);
  }
}
