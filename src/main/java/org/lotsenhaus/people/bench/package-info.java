/** Holds the comparison of names against pairs whose truth is known, and learns from others. */
@org.springframework.modulith.NamedInterface("bench")
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.people.bench;
