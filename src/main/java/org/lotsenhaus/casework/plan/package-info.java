/** The support plan of a case: goals, tasks, and the way from phase to phase. */
@org.springframework.modulith.NamedInterface("plan")
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.casework.plan;
