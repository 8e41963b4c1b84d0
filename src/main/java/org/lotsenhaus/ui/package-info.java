/** How pages are made: frame, words, components, and the renderer of templates. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.ui;
