package org.lotsenhaus.signage;

import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/** A slip that prints itself when it is opened. */
public record SlipPage(Frame frame, Slip slip) implements Page {}
