/** Who works on a case: handing it over, deputies, and taking over what somebody left. */
@org.springframework.modulith.NamedInterface("handover")
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.casework.handover;
