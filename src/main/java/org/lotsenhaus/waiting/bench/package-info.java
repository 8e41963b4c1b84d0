/** Holds the waiting-time estimate against synthetic days whose truth is known. */
@org.springframework.modulith.NamedInterface("bench")
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.waiting.bench;
