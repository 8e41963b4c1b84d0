/**
 * Who is next, and how long it will honestly take: the rules of the line, free of database and web.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.waiting;
