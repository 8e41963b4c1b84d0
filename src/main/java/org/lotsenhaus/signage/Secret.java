package org.lotsenhaus.signage;

import org.lotsenhaus.shared.Sha256;
import org.lotsenhaus.shared.Unguessable;

/** What a device shows to be recognised. */
record Secret(String value) {

  static Secret draw() {
    return new Secret(Unguessable.text(24));
  }

  String hash() {
    return Sha256.hex(value);
  }

  /** Never in a log. */
  @Override
  public String toString() {
    return "Secret";
  }
}
