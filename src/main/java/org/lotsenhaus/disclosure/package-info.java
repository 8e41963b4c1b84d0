/**
 * What crosses the wall, and who looked: requests for disclosure that are reviewed and read once,
 * and the log of a file for the person whom it is about.
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
      "messaging",
      "admin",
      "people",
      "people :: records"
    })
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.disclosure;
