/** The Lotsen desk: professionals and volunteers ask without a case, and answers are kept. */
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
      "queue"
    })
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.questions;
