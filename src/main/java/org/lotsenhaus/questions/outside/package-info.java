/** The Lotsen desk for those who help without an account: they ask, keep a link, and read. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.questions.outside;
