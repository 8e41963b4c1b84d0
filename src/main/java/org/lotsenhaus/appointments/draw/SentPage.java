package org.lotsenhaus.appointments.draw;

import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/** A message is on its way: only its link takes part. */
public record SentPage(Frame frame, String draw) implements Page {}
