package org.lotsenhaus.people.consent;

import static org.lotsenhaus.shared.Language.GERMAN;

import org.lotsenhaus.people.Consent;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Lexicon;
import org.springframework.stereotype.Component;

/** Confirms to the person what they said. */
@Component
class Receipts {

  private final ConsentView view;
  private final Lexicon lexicon;

  Receipts(ConsentView view, Lexicon lexicon) {
    this.view = view;
    this.lexicon = lexicon;
  }

  ReceiptPage of(Frame frame, Consent consent, Language language) {
    var their = lexicon.in(language);
    var german = lexicon.in(GERMAN);
    return new ReceiptPage(
        frame, their, view.facts(their, consent), german, view.facts(german, consent));
  }
}
