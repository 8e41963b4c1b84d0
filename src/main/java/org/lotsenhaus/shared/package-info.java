/** What every room of the house speaks of: tenants, languages, spans of time. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.shared;
