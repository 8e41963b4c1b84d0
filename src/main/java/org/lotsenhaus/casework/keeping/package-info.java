/**
 * How long cases are kept: when they are deleted, what holds them back, and what the person is told
 * of them.
 */
@org.springframework.modulith.NamedInterface("keeping")
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.casework.keeping;
