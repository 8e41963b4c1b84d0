/** The appointments of an adviser in the program they use anyway, behind a secret link. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.appointments.feed;
