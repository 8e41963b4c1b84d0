/** When very many want to book at once: the room before the bookings, and the order in it. */
@org.springframework.modulith.NamedInterface("crowd")
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.appointments.crowd;
