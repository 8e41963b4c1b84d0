/** The kiosk in the entrance: a language, a concern, a number, a slip; then it forgets. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.signage.kiosk;
