@org.jspecify.annotations.NullMarked
package org.lotsenhaus;
