/** The line of a house: tickets, calls, desks at work, and how long the wait will be. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "shared",
      "ui",
      "tenancy",
      "municipality",
      "concerns",
      "access",
      "audit",
      "live",
      "waiting",
      "time"
    })
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.queue;
