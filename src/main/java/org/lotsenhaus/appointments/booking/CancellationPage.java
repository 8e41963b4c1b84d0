package org.lotsenhaus.appointments.booking;

import java.time.LocalDateTime;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/** Asks before an appointment is cancelled: programs that follow links in mails cancel nothing. */
public record CancellationPage(Frame frame, String path, LocalDateTime start) implements Page {}
