/** What every room of the house speaks of: tenants, languages, spans of time. Knows nothing of anybody. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.shared;
