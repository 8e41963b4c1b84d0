package org.lotsenhaus.shared;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Optional;

/**
 * A language by its BCP 47 tag. Digits are always Latin and dates Gregorian, because they must
 * match slip, display and door. {@code de-simple} is easy German (Leichte Sprache).
 */
public record Language(String tag) {

  public static final Language GERMAN = new Language("de");
  public static final Language EASY_GERMAN = new Language("de-simple");
  public static final Language ENGLISH = new Language("en");
  public static final Language TURKISH = new Language("tr");
  public static final Language ARABIC = new Language("ar");
  public static final Language UKRAINIAN = new Language("uk");
  public static final Language RUSSIAN = new Language("ru");
  public static final Language FARSI = new Language("fa");
  public static final Language POLISH = new Language("pl");
  public static final Language ROMANIAN = new Language("ro");
  public static final Language BULGARIAN = new Language("bg");

  /** What advice seekers can read everything in, in the order it is offered. */
  public static final List<Language> FIRST_WAVE =
      List.of(
          GERMAN,
          EASY_GERMAN,
          ENGLISH,
          TURKISH,
          ARABIC,
          UKRAINIAN,
          RUSSIAN,
          FARSI,
          POLISH,
          ROMANIAN,
          BULGARIAN);

  public static Optional<Language> ofFirstWave(String tag) {
    return FIRST_WAVE.stream().filter(it -> it.tag.equalsIgnoreCase(tag)).findFirst();
  }

  /** Easy German is German: nobody has to interpret. */
  public boolean isGerman() {
    return equals(GERMAN) || equals(EASY_GERMAN);
  }

  public boolean rtl() {
    return switch (tag) {
      case "ar", "fa", "ckb", "ps" -> true;
      default -> false;
    };
  }

  public String direction() {
    return rtl() ? "rtl" : "ltr";
  }

  public ULocale locale() {
    return switch (tag) {
      case "de-simple" -> ULocale.GERMAN;
      case "en" -> ULocale.UK;
      default -> ULocale.forLanguageTag(tag + "-u-ca-gregory-nu-latn");
    };
  }

  /** The language's own name, as its speakers look for it. */
  public String autonym() {
    return switch (tag) {
      case "de" -> "Deutsch";
      case "de-simple" -> "Leichte Sprache";
      case "en" -> "English";
      case "tr" -> "Türkçe";
      case "ar" -> "العربية";
      case "uk" -> "Українська";
      case "ru" -> "Русский";
      case "fa" -> "فارسی / دری";
      case "pl" -> "Polski";
      case "ro" -> "Română";
      case "bg" -> "Български";
      case "kmr" -> "Kurmancî";
      case "ckb" -> "سۆرانی";
      case "ps" -> "پښتو";
      case "sq" -> "Shqip";
      case "sr-Latn" -> "Srpski";
      case "fr" -> "Français";
      case "es" -> "Español";
      case "it" -> "Italiano";
      case "el" -> "Ελληνικά";
      case "so" -> "Soomaali";
      case "ti" -> "ትግርኛ";
      default -> tag;
    };
  }

  /** What staff call it: "Arabisch", "Arabic". */
  public String nameIn(Language reader) {
    return tag.equals("de-simple")
        ? autonym()
        : ULocale.getDisplayName(tag.equals("kmr") ? "ku" : tag, reader.locale());
  }
}
