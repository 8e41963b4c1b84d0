/** Pictures of the first pages of a paper, drawn by a process of its own. */
@org.springframework.modulith.NamedInterface("document-picture")
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.casework.documents.picture;
