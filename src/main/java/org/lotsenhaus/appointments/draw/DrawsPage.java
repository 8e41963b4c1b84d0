package org.lotsenhaus.appointments.draw;

import java.util.List;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/** All draws: those that one can take part in, and those that can be checked. */
public record DrawsPage(Frame frame, List<DrawFacts> open, List<DrawFacts> over) implements Page {}
