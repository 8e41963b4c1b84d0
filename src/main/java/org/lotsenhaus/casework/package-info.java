/** Accompanying people: needs, a support plan, tasks and notes, for those who work on the case. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "shared",
      "ui",
      "tenancy",
      "municipality",
      "concerns",
      "audit",
      "access",
      "admin",
      "messaging",
      "people",
      "people :: records"
    })
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.casework;
