package org.lotsenhaus.signage.kiosk;

import java.util.List;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Page;

/**
 * The first screen, and the one to which the kiosk returns.
 *
 * @param others some of those that are spoken here, though not on the screens
 */
public record KioskLanguagePage(
    Kiosk kiosk, List<Greeting> greetings, List<Language> languages, List<Language> others)
    implements Page {

  public record Greeting(Language language, String text) {}
}
