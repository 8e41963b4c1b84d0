/** Opening a case because a life is in danger: reason first, data protection told at once. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.casework.emergency;
