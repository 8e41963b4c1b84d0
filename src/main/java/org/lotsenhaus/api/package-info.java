/** What the pages say, as JSON, for a city's website and its signs. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "shared",
      "ui",
      "tenancy",
      "municipality",
      "concerns",
      "queue",
      "appointments",
      "appointments :: crowd",
      "waiting"
    })
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.api;
