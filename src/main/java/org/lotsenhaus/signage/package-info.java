/** What stands in the house: kiosks, their slips, call displays, and the devices that show them. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "shared",
      "ui",
      "municipality",
      "concerns",
      "access",
      "audit",
      "live",
      "waiting",
      "queue",
      "appointments",
      "admin"
    })
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.signage;
