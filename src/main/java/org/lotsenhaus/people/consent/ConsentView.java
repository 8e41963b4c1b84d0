package org.lotsenhaus.people.consent;

import static org.lotsenhaus.shared.Language.GERMAN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.people.Consent;
import org.lotsenhaus.people.Consent.Step;
import org.lotsenhaus.people.ConsentWording;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;

/** Puts a consent into the words of whoever reads it. */
@Component
class ConsentView {

  private final ConsentWording wording;
  private final Clock clock;

  ConsentView(ConsentWording wording, Clock clock) {
    this.wording = wording;
    this.clock = clock;
  }

  ConsentFacts facts(Words words, Consent consent) {
    return facts(words, consent, words.language());
  }

  /**
   * @param explained the language that stands beside the German text
   */
  ConsentFacts facts(Words words, Consent consent, Language explained) {
    return new ConsentFacts(
        consent.on(LocalDate.now(clock)),
        wording.unit(consent.recipient(), words.language()),
        explained.equals(GERMAN) ? null : ConsentText.of(explained, wording.in(explained, consent)),
        ConsentText.of(GERMAN, consent.wording()),
        day(consent.given()),
        how(words, consent.given()),
        day(consent.withdrawn()),
        how(words, consent.withdrawn()),
        consent.endsOn(),
        false);
  }

  private @Nullable LocalDate day(Optional<Step> step) {
    return step.map(it -> it.at().atZone(clock.getZone()).toLocalDate()).orElse(null);
  }

  private static String how(Words words, Optional<Step> step) {
    return step.map(it -> words.plain("consent.how_" + it.way().name().toLowerCase(Locale.ROOT)))
        .orElse("");
  }
}
