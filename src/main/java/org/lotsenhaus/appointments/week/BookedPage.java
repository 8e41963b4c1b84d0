package org.lotsenhaus.appointments.week;

import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/** It is entered: what the person is told. */
public record BookedPage(Frame frame, Told told, String code) implements Page {}
