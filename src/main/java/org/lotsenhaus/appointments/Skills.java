package org.lotsenhaus.appointments;

import org.lotsenhaus.shared.Language;

/** The tags by which appointments ask for advisers, interpreters and rooms. */
public final class Skills {

  public static final String SWORN = "sworn";
  public static final String STEP_FREE = "step-free";

  /** On rooms in which people are advised; others are for groups. */
  public static final String FOR_APPOINTMENTS = "appointments";

  private Skills() {}

  public static String unit(String key) {
    return "unit:" + key;
  }

  public static String site(String key) {
    return "site:" + key;
  }

  public static String language(Language language) {
    return "language:" + language.tag();
  }

  /** A room with six seats carries this for one to six: who needs four asks for four. */
  public static String seats(int number) {
    return "seats:" + number;
  }
}
