package org.lotsenhaus.people.consent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.people.Consent.State;

/**
 * A consent as every page about it shows it.
 *
 * @param text in the reader's language; null where that is German
 * @param german what counts
 * @param given the day
 * @param givenHow in words
 * @param anotherHolds the same recipient goes on seeing what another consent allows
 */
public record ConsentFacts(
    State state,
    String recipient,
    @Nullable ConsentText text,
    ConsentText german,
    @Nullable LocalDate given,
    String givenHow,
    @Nullable LocalDate withdrawn,
    String withdrawnHow,
    LocalDate endsOn,
    boolean anotherHolds) {

  ConsentFacts whereAnotherHolds(boolean another) {
    return new ConsentFacts(
        state, recipient, text, german, given, givenHow, withdrawn, withdrawnHow, endsOn, another);
  }
}
