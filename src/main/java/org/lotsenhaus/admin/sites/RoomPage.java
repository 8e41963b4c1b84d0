package org.lotsenhaus.admin.sites;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.municipality.Room;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * @param room null while it is new
 */
public record RoomPage(
    Frame frame,
    Site site,
    @Nullable Room room,
    List<Choice> openTo,
    Entries entries,
    Content changed)
    implements Page {

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
