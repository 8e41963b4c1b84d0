/** What people get about their appointments: by e-mail, by SMS, for their calendar and on paper. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.appointments.letters;
