package org.lotsenhaus.appointments.booking;

import java.time.LocalTime;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * The room before the bookings: how many come first and how long it takes. It looks again by itself
 * until it is one's turn.
 *
 * @param minutes about as many, at least one
 * @param gone nothing that was asked for is free at the moment
 */
public record RoomPage(
    Frame frame, long before, long minutes, boolean gone, LocalTime asOf, String waitingList)
    implements Page {}
