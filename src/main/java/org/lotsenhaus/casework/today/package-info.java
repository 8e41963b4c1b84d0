/** What a case manager has to do today, over all their cases. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.casework.today;
