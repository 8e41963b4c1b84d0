package org.lotsenhaus.people.consent;

import org.jspecify.annotations.Nullable;
import org.lotsenhaus.people.Consent.State;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * What the person reads, answers, and takes back. Looking at it changes nothing.
 *
 * @param here where it lies, for its buttons
 * @param byLink on a screen of the house nothing is taken back or taken along
 * @param back for staff, when the person has turned the screen round again
 */
public record MyConsentPage(
    Frame frame, String here, ConsentFacts facts, boolean byLink, @Nullable String back)
    implements Page {

  public boolean isOpen() {
    return facts.state() == State.ASKED || facts.state() == State.REFUSED;
  }
}
