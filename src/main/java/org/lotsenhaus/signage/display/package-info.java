/** The call display: numbers and desks, waiting times, two languages at a time. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.signage.display;
