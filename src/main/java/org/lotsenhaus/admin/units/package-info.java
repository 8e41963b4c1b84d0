/** Departments, divisions and units: what they were, are and will be. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.admin.units;
