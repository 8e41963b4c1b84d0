package org.lotsenhaus.desk;

import org.jspecify.annotations.Nullable;

/** What the reception enters for somebody. */
public record ReceptionForm(
    @Nullable String concern,
    @Nullable String language,
    boolean stepFree,
    boolean smallChildren,
    @Nullable String urgency) {

  static final ReceptionForm EMPTY = new ReceptionForm(null, "de", false, false, null);
}
