/**
 * Advice seekers, and whether two records speak of the same one.
 *
 * <p>{@link org.lotsenhaus.people.names} compares names across scripts. {@link
 * org.lotsenhaus.people.SamePerson} adds birth date, languages and contact. Neither merges
 * anything: they warn a person, who decides.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.people;
