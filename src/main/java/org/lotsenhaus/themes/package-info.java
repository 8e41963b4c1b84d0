/** What keeps happening to people, gathered without them, for the steering group to decide on. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"shared", "ui", "tenancy", "audit", "access", "admin", "people"})
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.themes;
