/** Carries announcements between instances and out to open pages. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.live;
