package org.lotsenhaus.desk;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.queue.Urgency;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * @param form what was entered, kept when something is missing
 * @param issued the number just given out, or null
 * @param trouble what is missing or not possible, or null
 */
public record ReceptionPage(
    Frame frame,
    String site,
    List<Site> sites,
    List<Choice> common,
    List<Choice> all,
    List<Tongue> tongues,
    List<Urgency> urgencies,
    ReceptionForm form,
    @Nullable Issued issued,
    @Nullable Content trouble,
    CheckIn checkIn,
    RoomGlance room,
    DeskKeys keys,
    String requestKey)
    implements Page {

  public record Site(String key, String name) {}

  public record Choice(String key, String title, String icon) {}

  public record Tongue(String tag, String name) {}

  public record Issued(String label, String slip, Content says) {}
}
