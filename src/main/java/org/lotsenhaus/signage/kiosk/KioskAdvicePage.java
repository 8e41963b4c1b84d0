package org.lotsenhaus.signage.kiosk;

import org.jspecify.annotations.Nullable;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Page;

/**
 * Says where to go next when the answer is not a number.
 *
 * @param about what the person asked for, or empty
 * @param other the language that the person speaks, to be shown at the reception
 */
public record KioskAdvicePage(
    Kiosk kiosk,
    String icon,
    String titleKey,
    String textKey,
    String about,
    @Nullable Language other,
    String back)
    implements Page {

  static KioskAdvicePage reception(Kiosk kiosk) {
    return of(kiosk, "person", "kiosk.reception_title", "kiosk.reception_text");
  }

  static KioskAdvicePage tooMany(Kiosk kiosk) {
    return of(kiosk, "person", "kiosk.too_many_title", "kiosk.too_many_text");
  }

  static KioskAdvicePage appointment(Kiosk kiosk, String concern, String back) {
    return new KioskAdvicePage(
        kiosk,
        "calendar",
        "kiosk.appointment_title",
        "kiosk.appointment_text",
        concern,
        null,
        back);
  }

  static KioskAdvicePage otherLanguage(Kiosk kiosk, Language language) {
    return new KioskAdvicePage(
        kiosk,
        "talk",
        "kiosk.other_language_title",
        "kiosk.other_language_text",
        "",
        language,
        kiosk.at("/languages"));
  }

  private static KioskAdvicePage of(Kiosk kiosk, String icon, String titleKey, String textKey) {
    return new KioskAdvicePage(
        kiosk,
        icon,
        titleKey,
        textKey,
        "",
        null,
        kiosk.chosen() ? kiosk.at("/groups") : kiosk.home());
  }
}
