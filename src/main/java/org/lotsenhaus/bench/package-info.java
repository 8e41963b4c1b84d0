/** Measures the house from outside, as visitors meet it, and holds the figures against the aims. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "shared",
      "tenancy",
      "concerns",
      "municipality",
      "access",
      "blueprint",
      "queue",
      "appointments",
      "live",
      "postgres",
      "waiting :: bench",
      "people",
      "people :: bench",
      "audit"
    })
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.bench;
