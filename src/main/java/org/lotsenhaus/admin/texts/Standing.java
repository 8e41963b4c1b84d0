package org.lotsenhaus.admin.texts;

import static org.lotsenhaus.shared.Language.GERMAN;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.lotsenhaus.municipality.TextState;
import org.lotsenhaus.municipality.Texts;
import org.lotsenhaus.shared.Language;

/** How a text stands in a language, from best to worst. */
public enum Standing {
  /** Nothing was ever written: nothing to translate. */
  EMPTY("empty", "note"),
  ORIGINAL("ok", "flag"),
  REVIEWED("ok", "check"),
  DRAFTED("check", "look"),
  OUTDATED("old", "history"),
  MISSING("none", "cross");

  private final String style;
  private final String icon;

  Standing(String style, String icon) {
    this.style = style;
    this.icon = icon;
  }

  static Standing of(Texts texts, Language language) {
    if (texts.isEmpty()) {
      return EMPTY;
    }
    if (language.equals(GERMAN)) {
      return ORIGINAL;
    }
    return texts.state(language).map(Standing::of).orElse(MISSING);
  }

  private static Standing of(TextState state) {
    return switch (state) {
      case WRITTEN, REVIEWED -> REVIEWED;
      case DRAFTED -> DRAFTED;
      case OUTDATED -> OUTDATED;
    };
  }

  static Standing worst(List<Texts> all, Language language) {
    return all.stream().map(it -> of(it, language)).max(Comparator.naturalOrder()).orElse(EMPTY);
  }

  public boolean isOpen() {
    return this == OUTDATED || this == MISSING;
  }

  public String style() {
    return style;
  }

  public String icon() {
    return icon;
  }

  public String messageKey() {
    return "admin-staff.text_" + name().toLowerCase(Locale.ROOT);
  }
}
