package org.lotsenhaus.disclosure;

import java.util.Locale;

/** The law that those who ask refer to; its section goes with it in words. */
public enum Basis {
  AUFENTHG_87,
  SGB_X_68,
  SGB_X_69,
  SGB_VIII_65,
  DSGVO_6,
  OTHER;

  String messageKey() {
    return "disclosure-staff.basis_" + name().toLowerCase(Locale.ROOT);
  }
}
