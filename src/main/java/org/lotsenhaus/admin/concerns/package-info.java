/** Concerns: who does them, how long they take, what to bring. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.admin.concerns;
