package org.lotsenhaus.queue;

/** Why somebody goes first. A reason is always needed; it is never shown in public. */
public enum Urgency {
  EXPIRES_SOON,
  FRAIL,
  CHILD_AT_RISK,
  HOMELESS_TONIGHT,
  OTHER;

  public String messageKey() {
    return "desk-staff.urgency_" + name().toLowerCase(java.util.Locale.ROOT);
  }
}
