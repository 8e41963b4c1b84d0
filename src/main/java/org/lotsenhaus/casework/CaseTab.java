package org.lotsenhaus.casework;

import java.util.Locale;

/** The pages of a case, for those who work on it. */
public enum CaseTab {
  OVERVIEW(""),
  NOTES("/notes"),
  PLAN("/plan"),
  NEEDS("/needs"),
  DOCUMENTS("/documents"),
  CONFERENCES("/conferences"),
  REFERRALS("/referrals"),
  ACCESS("/access");

  private final String path;

  CaseTab(String path) {
    this.path = path;
  }

  /** Behind {@code /cases/{id}}. */
  public String path() {
    return path;
  }

  public String messageKey() {
    return "cases-staff.tab_" + name().toLowerCase(Locale.ROOT);
  }
}
