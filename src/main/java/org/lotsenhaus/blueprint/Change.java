package org.lotsenhaus.blueprint;

import java.util.Locale;
import org.lotsenhaus.ui.Words;

/** What importing a file would do to one thing. */
public record Change(Kind kind, String key, String name, What what) {

  public enum Kind {
    CITY,
    COMPARTMENT,
    PARTNER,
    UNIT,
    SITE,
    WAITING_AREA,
    DESK,
    ROOM,
    CONCERN_GROUP,
    DOCUMENT,
    CONCERN,
    ASKED_OFTEN;

    /** The name of the table, too. */
    String table() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** In plain words, as a line of a preview. */
  public String in(Words words) {
    var sort = words.plain("blueprint-staff.kind_" + kind.table());
    return words.plain(
        "blueprint-staff." + what.name().toLowerCase(Locale.ROOT), "kind", sort, "name", name);
  }

  public enum What {
    ADDED,
    CHANGED,
    ENDED
  }
}
