package org.lotsenhaus.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What somebody will be told about something, now and later. Its author puts each into words when
 * it goes out: it says how things stand then, and whoever causes it isn't kept waiting.
 *
 * @param author the {@link Author#name} of who writes
 */
public record Unwritten(UUID about, Recipient to, String author, List<Telling> tellings) {

  /**
   * @param occasion what the author is to tell of, in the author's own words
   * @param notBefore when it may be sent at the earliest; the past means now
   */
  public record Telling(String occasion, Instant notBefore) {}

  public Unwritten {
    tellings = List.copyOf(tellings);
  }
}
