/** Where staff serve people: the desk and the reception. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "shared",
      "tenancy",
      "ui",
      "municipality",
      "concerns",
      "access",
      "queue",
      "appointments",
      "waiting",
      "live",
      "audit"
    })
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.desk;
