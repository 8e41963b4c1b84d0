/** Figures of the house, from the published views alone; never about single persons or staff. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"shared", "ui", "municipality", "concerns", "queue", "live"})
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.statistics;
