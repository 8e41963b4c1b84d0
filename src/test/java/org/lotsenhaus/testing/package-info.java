/** What tests start from: a database, a clock, a city of their own, and a browser. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.testing;
