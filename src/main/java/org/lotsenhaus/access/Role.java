package org.lotsenhaus.access;

import java.util.List;

/** What a member of staff does here. A person may have several roles. */
public enum Role {
  DESK("/desk"),
  PARTNER("/desk"),
  RECEPTION("/reception"),
  CASEWORK("/cases"),
  HEAD("/head"),
  ADMIN("/admin"),
  DATA_PROTECTION("/audit");

  private final String home;

  Role(String home) {
    this.home = home;
  }

  /** The page where the day begins. */
  public String home() {
    return home;
  }

  /** Who serves people holds the protected area of their unit; those who administer hold none. */
  public boolean servesPeople() {
    return this != HEAD && this != ADMIN && this != DATA_PROTECTION;
  }

  public String messageKey() {
    return "access-staff.role_" + name().toLowerCase(java.util.Locale.ROOT);
  }

  static String homeOf(List<Role> roles) {
    return roles.stream().sorted().findFirst().map(Role::home).orElse("");
  }
}
