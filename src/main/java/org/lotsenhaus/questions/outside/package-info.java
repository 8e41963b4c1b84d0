/** The Lotsen desk for those who help without an account: they ask, keep a link, and read. */
@org.springframework.modulith.NamedInterface("outside")
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.questions.outside;
