package org.lotsenhaus.signage;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A screen that stands in the house and was made known by an administrator.
 *
 * @param slip the width of a kiosk's paper, or null when it has no printer
 */
public record Device(
    UUID id, Kind kind, String site, @Nullable SlipWidth slip, String name, String namedBy) {

  public enum Kind {
    KIOSK,
    DISPLAY;

    /** The page of this city that such a device shows. */
    public String place(String site) {
      return "/" + name().toLowerCase(Locale.ROOT) + "/" + site;
    }
  }

  public boolean isKioskAt(String place) {
    return kind == Kind.KIOSK && site.equals(place);
  }
}
