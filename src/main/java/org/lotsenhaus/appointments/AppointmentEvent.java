package org.lotsenhaus.appointments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.appointments.AppointmentChanged.What;
import org.lotsenhaus.shared.TimeSlot;

/**
 * Something that happened to an appointment.
 *
 * @param position rises by one from event to event
 * @param appointment drawn at random: tells which events belong together, and nothing else
 * @param time the one that it has since then, or had last
 */
public record AppointmentEvent(
    long position,
    Instant at,
    What what,
    UUID appointment,
    List<String> concerns,
    String site,
    TimeSlot time) {}
