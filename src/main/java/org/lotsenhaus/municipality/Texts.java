package org.lotsenhaus.municipality;

import static org.lotsenhaus.shared.Language.GERMAN;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.shared.Language;

/**
 * One text in all its languages. German is the original: it answers for every language that is
 * missing. Empty when nothing was ever written.
 */
public record Texts(Map<Language, Text> byLanguage) {

  public static final Texts NONE = new Texts(Map.of());

  public Texts {
    byLanguage = Map.copyOf(byLanguage);
  }

  public boolean isEmpty() {
    return byLanguage.isEmpty();
  }

  /** In the wanted language, or else in German; empty when there is neither. */
  public String in(Language wanted) {
    return byLanguage.containsKey(wanted) ? content(wanted) : content(GERMAN);
  }

  /** The language in which {@link #in} really answers, for the page's {@code lang}. */
  public Language languageFor(Language wanted) {
    return byLanguage.containsKey(wanted) ? wanted : GERMAN;
  }

  public Optional<TextState> state(Language language) {
    return Optional.ofNullable(byLanguage.get(language)).map(Text::state);
  }

  private String content(Language language) {
    var text = byLanguage.get(language);
    return text == null ? "" : text.content();
  }

  /**
   * These texts, laid over those that are there: what translators added or reviewed stays; what was
   * translated from another German text is outdated.
   */
  public Texts over(Texts present) {
    if (present.isEmpty()) {
      return this;
    }
    boolean sameOriginal = content(GERMAN).equals(present.content(GERMAN));
    var merged = new LinkedHashMap<>(present.byLanguage);
    byLanguage.forEach((language, text) -> merged.merge(language, text, Texts::keepReview));
    if (!sameOriginal) {
      merged.replaceAll((language, text) -> outdated(language, text, present));
    }
    return new Texts(merged);
  }

  /** One language said anew. Another German original makes every translation outdated. */
  public Texts with(Language language, Text text) {
    var all = new LinkedHashMap<>(byLanguage);
    all.put(language, text);
    return language.equals(GERMAN) ? new Texts(Map.of(GERMAN, text)).over(this) : new Texts(all);
  }

  private static Text keepReview(Text present, Text wanted) {
    return present.saysTheSameAs(wanted) && wanted.state() != TextState.REVIEWED ? present : wanted;
  }

  private Text outdated(Language language, Text text, Texts present) {
    Text before = present.byLanguage.get(language);
    boolean untouched = before != null && before.saysTheSameAs(text);
    return !language.equals(GERMAN) && untouched && !reviewedNow(byLanguage.get(language))
        ? text.as(TextState.OUTDATED)
        : text;
  }

  private static boolean reviewedNow(@Nullable Text wanted) {
    return wanted != null && wanted.state() == TextState.REVIEWED;
  }
}
