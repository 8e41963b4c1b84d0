/** Asking people what others may know of them: in their language, on paper, on screen, by link. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.people.consent;
