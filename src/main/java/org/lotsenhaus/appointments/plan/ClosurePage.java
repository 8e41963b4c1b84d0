package org.lotsenhaus.appointments.plan;

import gg.jte.Content;
import java.util.List;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/** A closure, and what is booked in its time: to be moved one by one. */
public record ClosurePage(
    Frame frame, String covers, String reason, Content when, List<Rows.Hit> hits) implements Page {}
