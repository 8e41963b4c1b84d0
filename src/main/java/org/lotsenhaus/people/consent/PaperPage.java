package org.lotsenhaus.people.consent;

import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Qr;
import org.lotsenhaus.ui.Words;

/**
 * To be signed or taken along, in the person's language and in German.
 *
 * @param name empty for who is protected: they write it themselves
 * @param their the words of the person
 */
public record PaperPage(
    Frame frame, String name, Words their, Words german, ConsentFacts facts, Qr qr)
    implements Page {

  public Language language() {
    return their.language();
  }
}
