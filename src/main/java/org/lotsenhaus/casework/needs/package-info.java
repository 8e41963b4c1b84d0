/** How far somebody needs help with a topic, as seen over time. */
@org.springframework.modulith.NamedInterface("needs")
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.casework.needs;
