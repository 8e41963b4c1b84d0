package org.lotsenhaus.casework;

import java.util.Locale;

/** How the accompanying of somebody ended. */
public enum Closing {
  REACHED,
  PARTLY,
  WISHED,
  MOVED_AWAY,
  NO_CONTACT;

  public String messageKey() {
    return "cases-staff.closing_" + name().toLowerCase(Locale.ROOT);
  }
}
