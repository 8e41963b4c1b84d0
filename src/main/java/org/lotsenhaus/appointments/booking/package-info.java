/** How advice seekers book, look at, move and cancel their appointments by themselves. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.appointments.booking;
