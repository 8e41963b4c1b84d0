package org.lotsenhaus.portal;

import gg.jte.Content;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.queue.Openness;
import org.lotsenhaus.queue.Wait;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * @param asOf when the waiting times were computed
 * @param ticket the path of the number that this browser took, or null
 */
public record FrontDoorPage(
    Frame frame,
    List<Asked> asked,
    int concerns,
    List<SiteNow> sites,
    LocalTime asOf,
    @Nullable String ticket)
    implements Page {

  public record Asked(String key, String icon, String title, Content hint) {}

  /**
   * @param quietest from when it will be quietest today, or null
   */
  public record SiteNow(
      String key,
      String name,
      String directions,
      Openness openness,
      List<AreaWait> waits,
      @Nullable LocalTime quietest) {}

  public record AreaWait(String name, Wait expected) {}
}
