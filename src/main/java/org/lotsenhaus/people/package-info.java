/**
 * Advice seekers as one protected area knows them, and what they let others know.
 *
 * <p>{@link org.lotsenhaus.people.names} compares names across scripts. {@link
 * org.lotsenhaus.people.SamePerson} adds birth date, languages and contact. Neither merges
 * anything: they warn a person, who decides.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "shared",
      "ui",
      "tenancy",
      "municipality",
      "concerns",
      "admin",
      "audit",
      "access",
      "messaging"
    })
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.people;
