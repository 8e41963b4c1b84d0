/** The PostgreSQL that Lotsenhaus brings along for those who have none. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.postgres;
