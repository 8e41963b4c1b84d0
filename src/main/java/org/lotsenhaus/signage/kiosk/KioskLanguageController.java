package org.lotsenhaus.signage.kiosk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.signage.Places;
import org.lotsenhaus.signage.kiosk.KioskLanguagePage.Greeting;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Lexicon;
import org.lotsenhaus.ui.NotHere;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The language comes before everything. */
@RestController
class KioskLanguageController {

  private static final List<Language> GREETINGS =
      List.of(
          Language.GERMAN, Language.ARABIC, Language.UKRAINIAN, Language.TURKISH, Language.ENGLISH);

  private final Kiosks kiosks;
  private final Places places;
  private final Lexicon lexicon;

  KioskLanguageController(Kiosks kiosks, Places places, Lexicon lexicon) {
    this.kiosks = kiosks;
    this.places = places;
    this.lexicon = lexicon;
  }

  /** Without a site: the house itself. */
  @GetMapping("/{city}/kiosk")
  ResponseEntity<Page> house(Frame frame) {
    return Redirect.to(frame.to("/kiosk/" + places.house().key()));
  }

  @GetMapping("/{city}/kiosk/{site}")
  KioskLanguagePage language(HttpServletRequest request, @PathVariable String site) {
    var greetings =
        GREETINGS.stream()
            .map(it -> new Greeting(it, lexicon.in(it).plain("kiosk.welcome")))
            .toList();
    return new KioskLanguagePage(
        kiosks.of(request, site), greetings, Language.FIRST_WAVE, SpokenHere.SOME);
  }

  @GetMapping("/{city}/kiosk/{site}/languages")
  KioskMoreLanguagesPage more(HttpServletRequest request, @PathVariable String site) {
    return new KioskMoreLanguagesPage(kiosks.of(request, site), SpokenHere.ALL);
  }

  /** The person shows this screen at the reception: the name of the language says the rest. */
  @GetMapping("/{city}/kiosk/{site}/languages/{tag}")
  KioskAdvicePage rarer(
      HttpServletRequest request, @PathVariable String site, @PathVariable String tag) {
    var language =
        SpokenHere.ALL.stream()
            .filter(it -> it.tag().equals(tag))
            .findFirst()
            .orElseThrow(() -> new NotHere("phrases.error_page_not_found"));
    return KioskAdvicePage.otherLanguage(kiosks.of(request, site), language);
  }
}
