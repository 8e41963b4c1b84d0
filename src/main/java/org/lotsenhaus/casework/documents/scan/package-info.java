/** What is asked before a paper is kept: what it is, and whether it carries a virus. */
@org.springframework.modulith.NamedInterface("document-scan")
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.casework.documents.scan;
