/** Names in any script: their parts, how alike two of them are, and keys to find them by. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.people.names;
