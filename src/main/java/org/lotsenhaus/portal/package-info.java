/** The public front door of a city: composes what other rooms know, owns nothing. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "shared",
      "ui",
      "tenancy",
      "municipality",
      "concerns",
      "queue",
      "waiting",
      "live"
    })
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.portal;
