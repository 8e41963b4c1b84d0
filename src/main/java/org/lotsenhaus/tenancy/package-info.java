/** Which cities live here, and how every transaction is bound to one of them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "ui"})
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.tenancy;
