/** What the city says about itself, whom it works with, and the rules of its queue. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.admin.city;
