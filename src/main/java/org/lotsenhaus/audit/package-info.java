/** The append-only log of writes and reads, sealed into a hash chain. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"shared", "ui", "tenancy", "live"})
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.audit;
