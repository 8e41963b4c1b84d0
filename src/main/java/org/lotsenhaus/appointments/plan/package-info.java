/**
 * Who and what can be booked, and when: advisers, rooms and interpreters, their times and closures.
 */
@org.springframework.modulith.NamedInterface("plan")
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.appointments.plan;
