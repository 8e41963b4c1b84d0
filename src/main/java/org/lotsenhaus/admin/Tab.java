package org.lotsenhaus.admin;

import java.util.Locale;

/** The parts of the administration. */
public enum Tab {
  OVERVIEW(""),
  UNITS("/units"),
  SITES("/sites"),
  DESKS("/desks"),
  CONCERNS("/concerns"),
  PARTNERS("/partners"),
  CITY("/city"),
  TRANSLATIONS("/translations"),
  PEOPLE("/people"),
  DEVICES("/devices"),
  EVENTS("/appointment-events"),
  BLUEPRINT("/blueprint");

  private final String path;

  Tab(String path) {
    this.path = path;
  }

  /** Behind {@code /admin}. */
  public String path() {
    return path;
  }

  public String messageKey() {
    return "admin-staff.tab_" + name().toLowerCase(Locale.ROOT);
  }
}
