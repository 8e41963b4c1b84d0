/** Case conferences: those who help one person sit together, as far as the person agreed. */
@org.springframework.modulith.NamedInterface("conference")
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.casework.conference;
