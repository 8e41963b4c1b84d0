package org.lotsenhaus.appointments.week;

import gg.jte.Content;
import java.util.UUID;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/** Time that is blocked, and the button that frees it. */
public record BlockedPage(
    Frame frame, UUID id, String whose, String reason, String when, Content changed)
    implements Page {}
