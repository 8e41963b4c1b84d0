package org.lotsenhaus.appointments.feed;

import org.lotsenhaus.shared.Sha256;
import org.lotsenhaus.shared.Unguessable;

/** The part of a link that can't be guessed. */
public record FeedSecret(String value) {

  private static final int BYTES = 24;

  public static FeedSecret draw() {
    return new FeedSecret(Unguessable.text(BYTES));
  }

  public String hash() {
    return Sha256.hex(value);
  }

  /** Never in a log. */
  @Override
  public String toString() {
    return "FeedSecret";
  }
}
