/**
 * The time core: what can be busy, when it is there, who has taken which time, and an index in
 * memory that answers who is free.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"shared", "tenancy", "live", "municipality"})
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.calendar;
