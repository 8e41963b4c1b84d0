package org.lotsenhaus.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * @param trouble message key of why the wish was refused, or null
 */
public record DeskChoicePage(Frame frame, List<Choice> desks, @Nullable String trouble)
    implements Page {

  public record Choice(String key, String label, String site, String door, boolean taken) {}
}
