/** Walks through the whole house and looks for anything that came through the wall. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.wall;
