/** How pages are made: frame, words, pictures and components. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.ui;
