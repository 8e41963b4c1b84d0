package org.lotsenhaus.portal;

import gg.jte.Content;
import java.util.List;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * All concerns, or those that were searched for.
 *
 * @param query what was typed, or empty
 */
public record ConcernsPage(
    Frame frame, String query, List<Group> groups, List<Found> concerns, List<Found> units)
    implements Page {

  public record Found(String path, String title, Content hint) {}

  public record Group(String title, String icon, List<Found> concerns) {}

  public int hits() {
    return concerns.size() + units.size();
  }
}
