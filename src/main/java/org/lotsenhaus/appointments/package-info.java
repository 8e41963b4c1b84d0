/**
 * Appointments for harder cases: adviser, room and interpreter in one booking, held while the form
 * is filled in, and nobody races for them.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "shared",
      "ui",
      "tenancy",
      "live",
      "municipality",
      "concerns",
      "calendar",
      "access",
      "audit",
      "queue",
      "messaging",
      "admin",
      "time"
    })
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.appointments;
