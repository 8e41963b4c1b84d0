package org.lotsenhaus.api.appointments;

import java.time.Duration;

/** More than one network or one contact may ask for at a time. */
final class TooMany extends RuntimeException {

  private final transient Duration wait;

  TooMany(Duration wait) {
    super("too many");
    this.wait = wait;
  }

  static void unlessZero(Duration wait) {
    if (!wait.isZero()) {
      throw new TooMany(wait);
    }
  }

  /** Whole seconds, at least one. */
  long seconds() {
    return wait.toSeconds() + 1;
  }
}
