/** What happened to appointments, told to a city's own systems: signed, and without any person. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.appointments.events;
