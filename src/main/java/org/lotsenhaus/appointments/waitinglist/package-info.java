/** Who found no time waits for one: what is freed is offered in the order of joining. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.appointments.waitinglist;
