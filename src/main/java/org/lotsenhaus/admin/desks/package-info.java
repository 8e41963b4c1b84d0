/** Desks and what they serve. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.admin.desks;
