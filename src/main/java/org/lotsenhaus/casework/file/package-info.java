/** A case at a glance: the plan, what happened last, and who may know of it. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.casework.file;
