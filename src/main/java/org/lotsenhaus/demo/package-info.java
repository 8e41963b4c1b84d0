/** Three believable cities with a living day, for those who want to see before they believe. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "shared",
      "ui",
      "tenancy",
      "time",
      "municipality",
      "concerns",
      "blueprint",
      "access",
      "queue",
      "calendar",
      "appointments",
      "appointments :: draw",
      "appointments :: plan",
      "people",
      "casework",
      "casework :: documents",
      "casework :: document-picture",
      "casework :: document-scan",
      "casework :: document-store",
      "casework :: conference",
      "casework :: handover",
      "casework :: keeping",
      "casework :: needs",
      "casework :: notes",
      "casework :: plan",
      "messaging",
      "referrals",
      "questions",
      "questions :: outside",
      "themes",
      "disclosure"
    })
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.demo;
