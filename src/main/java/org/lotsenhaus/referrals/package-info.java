/** Sending people on, if they wish, and hearing back: a loop that is closed or asked after. */
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
      "people :: records",
      "casework"
    })
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.referrals;
