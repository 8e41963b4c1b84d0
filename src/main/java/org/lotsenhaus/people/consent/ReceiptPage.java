package org.lotsenhaus.people.consent;

import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Words;

/** What was agreed, and whether it was taken back: for the person, in both languages. */
public record ReceiptPage(
    Frame frame, Words their, ConsentFacts facts, Words german, ConsentFacts inGerman)
    implements Page {}
