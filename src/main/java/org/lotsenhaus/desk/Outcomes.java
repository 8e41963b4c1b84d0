package org.lotsenhaus.desk;

import org.lotsenhaus.queue.Outcome;

/** How outcomes look on the desk's page. */
public final class Outcomes {

  private Outcomes() {}

  public static String icon(Outcome outcome) {
    return switch (outcome) {
      case ANSWERED -> "check";
      case DOCUMENTS_TAKEN -> "passport";
      case APPOINTMENT_NEEDED -> "calendar";
      case REFERRED -> "forward";
      case OTHER -> "answer";
    };
  }
}
