/** Where a city plans itself: units, sites, desks, concerns, texts and people, all dated. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "shared",
      "ui",
      "tenancy",
      "municipality",
      "concerns",
      "access",
      "blueprint",
      "audit"
    })
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.admin;
