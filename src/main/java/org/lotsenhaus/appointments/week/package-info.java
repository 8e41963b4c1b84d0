/**
 * The calendar of the staff: days and weeks of advisers, units and rooms, and what can be done
 * there.
 */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.appointments.week;
