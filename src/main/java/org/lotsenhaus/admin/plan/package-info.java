/** Units, sites, desks and concerns of the city, to look at and to change. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.admin.plan;
