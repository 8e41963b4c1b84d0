/** The log of a file, for the person whom it is about. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.disclosure.file;
