package org.lotsenhaus.signage.kiosk;

import java.util.List;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Page;

/** The first screen, and the one to which the kiosk returns. */
public record KioskLanguagePage(Kiosk kiosk, List<Greeting> greetings, List<Language> languages)
    implements Page {

  public record Greeting(Language language, String text) {}
}
