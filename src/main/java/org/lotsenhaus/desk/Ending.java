package org.lotsenhaus.desk;

import java.util.Optional;
import org.lotsenhaus.queue.Outcome;

/** The six ways in which somebody's time at a desk ends, in the order of the keys. */
public enum Ending {
  ANSWERED("check"),
  DOCUMENTS_TAKEN("passport"),
  APPOINTMENT_NEEDED("calendar"),
  REFERRED("forward"),
  OTHER("answer"),
  NOT_THERE("cross");

  private final String icon;

  Ending(String icon) {
    this.icon = icon;
  }

  public String icon() {
    return icon;
  }

  public KeyAction key() {
    return KeyAction.valueOf(name());
  }

  public String messageKey() {
    return key().messageKey();
  }

  /** None when nobody came. */
  Optional<Outcome> outcome() {
    return this == NOT_THERE ? Optional.empty() : Optional.of(Outcome.valueOf(name()));
  }
}
