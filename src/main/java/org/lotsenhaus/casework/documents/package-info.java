/** Papers of a case: taking them in, looking at them, taking them out. */
@org.springframework.modulith.NamedInterface("documents")
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.casework.documents;
