/** Sites with their hours, waiting areas and rooms. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.admin.sites;
