package org.lotsenhaus.appointments.draw;

import java.time.Instant;
import java.util.List;
import org.lotsenhaus.calendar.KeptTimes.Kept;

/**
 * Times that a unit gives away by lot.
 *
 * @param places so many appointments they are at least
 * @param kept the hours of advisers, and of rooms that shall not go to others
 */
public record Batch(String concern, String site, int places, List<Kept> kept, Instant closesAt) {}
