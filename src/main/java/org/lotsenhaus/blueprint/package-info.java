/** A city or a catalogue as a file: read, checked, compared, taken in and given out. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"shared", "ui", "tenancy", "municipality", "concerns", "audit"})
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.blueprint;
