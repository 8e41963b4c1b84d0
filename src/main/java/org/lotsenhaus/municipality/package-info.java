/** Departments, units, sites, desks and opening hours of a city, all dated. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"shared", "ui", "tenancy", "live"})
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.municipality;
