/** Lays changes on the plan of the city; what forms about it have in common. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.admin.plan;
