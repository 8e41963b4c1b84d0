package org.lotsenhaus.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * Calling somebody out of turn.
 *
 * @param chosen id of the number that was chosen, or empty
 * @param trouble message key of why nobody was called, or null
 */
public record OtherNumberPage(
    Frame frame, List<Number> numbers, String chosen, String reason, @Nullable String trouble)
    implements Page {

  public record Number(String id, String label, String concern, String language, long minutes) {}
}
