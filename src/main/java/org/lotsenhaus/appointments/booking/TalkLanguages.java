package org.lotsenhaus.appointments.booking;

import java.util.List;
import java.util.stream.Stream;
import org.lotsenhaus.shared.Language;

/**
 * In what people may ask to talk; more languages than the pages are written in; German goes without
 * saying.
 */
public final class TalkLanguages {

  public static final List<Language> ALL =
      Stream.concat(
              Language.FIRST_WAVE.stream().filter(it -> !it.isGerman()),
              Stream.of("kmr", "ckb", "ps", "ti", "so", "sq", "sr-Latn", "el", "it", "es", "fr")
                  .map(Language::new))
          .toList();

  private TalkLanguages() {}
}
