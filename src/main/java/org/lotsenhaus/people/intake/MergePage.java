package org.lotsenhaus.people.intake;

import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/** The last look before two records are taken for one person's. */
public record MergePage(Frame frame, PersonRow kept, PersonRow other) implements Page {}
