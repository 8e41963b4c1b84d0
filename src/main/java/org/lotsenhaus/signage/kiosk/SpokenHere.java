package org.lotsenhaus.signage.kiosk;

import java.util.List;
import java.util.stream.Stream;
import org.lotsenhaus.shared.Language;

/** Languages in which the house finds somebody, though it has no texts in them yet. */
final class SpokenHere {

  static final List<Language> ALL =
      Stream.of("kmr", "ckb", "ps", "sq", "sr-Latn", "fr", "es", "it", "el", "so", "ti")
          .map(Language::new)
          .toList();

  /** As examples, on the first screen. */
  static final List<Language> SOME = Stream.of("kmr", "sq", "fr").map(Language::new).toList();

  private SpokenHere() {}
}
