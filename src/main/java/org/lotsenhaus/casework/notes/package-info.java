/** What was talked about in a case. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.casework.notes;
