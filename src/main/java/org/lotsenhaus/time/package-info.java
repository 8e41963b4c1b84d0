/** The clock of the house: the real one, or a demo's. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "ui"})
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.time;
