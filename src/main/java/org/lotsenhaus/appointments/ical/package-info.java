/** What all calendar files that leave the house have in common. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.appointments.ical;
