package org.lotsenhaus.blueprint;

import java.util.Locale;

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

  public enum What {
    ADDED,
    CHANGED,
    ENDED
  }
}
