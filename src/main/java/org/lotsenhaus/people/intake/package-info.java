/** Taking in who somebody is, without entering them twice, and finding them again. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.people.intake;
