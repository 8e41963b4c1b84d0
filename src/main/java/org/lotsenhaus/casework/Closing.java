package org.lotsenhaus.casework;

import java.util.Locale;

/** How the accompanying of somebody ended. */
public enum Closing implements Said {
  REACHED,
  PARTLY,
  WISHED,
  MOVED_AWAY,
  NO_CONTACT;

  @Override
  public String messageKey() {
    return "cases-staff.closing_" + name().toLowerCase(Locale.ROOT);
  }
}
