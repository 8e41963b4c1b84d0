/** What is kept about a person, told to them: as a page to print, and as JSON. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.retention.report;
