/** Accounts of staff and partners, their roles and protected areas, and signing in. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"shared", "ui", "tenancy", "municipality", "audit"})
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.access;
