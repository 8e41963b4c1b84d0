/** Which cases there are: the own ones, those shared, and what the team carries. */
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.casework.list;
