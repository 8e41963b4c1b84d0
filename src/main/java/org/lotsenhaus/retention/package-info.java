/**
 * Deletes what has been kept long enough, proves it, and tells people on their demand all that is
 * kept about them.
 */
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
      "people",
      "people :: records",
      "casework",
      "casework :: document-store"
    })
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.retention;
