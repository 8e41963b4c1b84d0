/** Accounts of staff and partners. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.admin.people;
