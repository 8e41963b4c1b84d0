/**
 * What people come for: the catalogue of concerns, what to bring, where it is served, and the
 * search over it.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"shared", "ui", "tenancy", "live", "municipality"})
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.concerns;
