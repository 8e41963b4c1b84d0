/** The first minutes of a real house: its first city and its first administrator. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "shared",
      "ui",
      "tenancy",
      "municipality",
      "access",
      "blueprint",
      "audit"
    })
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.setup;
