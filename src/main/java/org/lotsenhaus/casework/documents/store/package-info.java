/** Where papers of a case are kept, and how they are locked. */
@org.springframework.modulith.NamedInterface("document-store")
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.casework.documents.store;
