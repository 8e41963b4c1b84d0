/** Translations and how far they can be trusted. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.admin.texts;
