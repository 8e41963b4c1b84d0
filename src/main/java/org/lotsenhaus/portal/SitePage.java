package org.lotsenhaus.portal;

import gg.jte.Content;
import java.util.List;
import org.lotsenhaus.portal.ConcernsPage.Found;
import org.lotsenhaus.queue.Openness;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * The way to a site, its next seven days, and what helps people there.
 *
 * @param name and address as on the door, in German
 * @param has steps, lift, quiet place: in words
 */
public record SitePage(
    Frame frame,
    String name,
    String address,
    String directions,
    Openness openness,
    List<Day> days,
    List<Closed> closures,
    List<Area> areas,
    List<Content> has,
    List<Found> concerns)
    implements Page {

  /**
   * @param times when it is open; empty when it stays closed
   */
  public record Day(Content name, List<Content> times, String reason) {}

  public record Closed(Content days, String reason) {}

  public record Area(Content name, String about, String directions) {}
}
