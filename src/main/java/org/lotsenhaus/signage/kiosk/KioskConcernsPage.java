package org.lotsenhaus.signage.kiosk;

import java.util.List;
import org.lotsenhaus.ui.Page;

/**
 * The concerns of a group that are served at this site: those for which one takes a number, or
 * those that need an appointment.
 *
 * @param group the key
 * @param byAppointment how many more there are that need an appointment
 */
public record KioskConcernsPage(
    Kiosk kiosk,
    String group,
    String title,
    boolean walkIn,
    List<Choice> choices,
    int byAppointment,
    String back)
    implements Page {

  public record Choice(String key, String title) {}

  /** Two columns when one is too short. */
  public String layout() {
    return choices.size() > 6 ? "lh-tiles--many" : "lh-tiles--list";
  }
}
