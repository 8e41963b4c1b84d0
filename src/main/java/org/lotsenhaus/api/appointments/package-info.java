/** Appointments for a city's website and its systems: search, hold, book, cancel, rebook. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.api.appointments;
