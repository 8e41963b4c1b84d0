/** What was talked about in a case. */
@org.springframework.modulith.NamedInterface("notes")
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.casework.notes;
