package org.lotsenhaus.queue;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.shared.Language;

/** Somebody works at a desk, until they leave it; a browser that dies changes nothing. */
public record Shift(
    UUID id,
    String site,
    String desk,
    UUID account,
    Set<Language> languages,
    Instant openedAt,
    @Nullable Instant pausedAt,
    @Nullable Instant backAt) {

  public boolean paused() {
    return pausedAt != null;
  }

  /** German is spoken at every desk. */
  static Set<Language> spoken(Stream<String> tags) {
    return Stream.concat(tags.map(Language::new), Stream.of(Language.GERMAN, Language.EASY_GERMAN))
        .collect(Collectors.toUnmodifiableSet());
  }
}
