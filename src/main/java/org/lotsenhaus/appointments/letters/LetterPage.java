package org.lotsenhaus.appointments.letters;

import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Qr;

/**
 * A letter on paper, for those who chose to be reached by nobody, or like to hold it.
 *
 * @param code as people read it aloud
 */
public record LetterPage(Frame frame, Letter letter, String code, Qr qr) implements Page {}
