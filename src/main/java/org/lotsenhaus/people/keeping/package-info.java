/** How long what is known of people is kept, and what they are told of it. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.people.keeping;
