/** A batch of times is drawn by lot, so that nobody has to race; anybody can check the draw. */
@org.springframework.modulith.NamedInterface("draw")
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.appointments.draw;
