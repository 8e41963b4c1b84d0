package org.lotsenhaus.desk;

import java.util.List;
import org.lotsenhaus.queue.TicketState;
import org.lotsenhaus.queue.Urgency;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/** One number at the reception: put it into the urgent lane, back into the line, print it again. */
public record GuestPage(
    Frame frame,
    String id,
    String label,
    TicketState state,
    boolean urgent,
    String slip,
    List<Urgency> urgencies)
    implements Page {}
