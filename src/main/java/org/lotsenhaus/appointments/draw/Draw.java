package org.lotsenhaus.appointments.draw;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.Wish;

/**
 * A batch of times that is drawn by lot.
 *
 * @param places so many times there are at least
 * @param seedHash what the secret seed is bound to, published from the start
 * @param closesAt until then wishes are collected
 * @param lotsHash of who takes part, written down before the seed is used
 */
public record Draw(
    UUID id,
    String concern,
    String site,
    int places,
    String seedHash,
    Instant closesAt,
    @Nullable Instant closedAt,
    @Nullable String lotsHash,
    @Nullable Instant drawnAt) {

  boolean isOpen(Instant now) {
    return closedAt == null && closesAt.isAfter(now);
  }

  boolean isDrawn() {
    return drawnAt != null;
  }

  String share() {
    return Wish.drawn(id);
  }
}
