package org.lotsenhaus.people.consent;

import org.jspecify.annotations.Nullable;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * A consent in the person's file, and the ways to an answer.
 *
 * @param place of the person, inside the city
 * @param here of this consent, inside the city
 * @param reached how a link can be sent, in words; null when it can't
 */
public record ConsentPage(
    Frame frame,
    String name,
    String place,
    String here,
    String renew,
    ConsentFacts facts,
    @Nullable String reached)
    implements Page {}
