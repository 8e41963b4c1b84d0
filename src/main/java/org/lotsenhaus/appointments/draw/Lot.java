package org.lotsenhaus.appointments.draw;

import org.jspecify.annotations.Nullable;

/**
 * What everybody may see of an entry.
 *
 * @param wish the same number for all who would like the same: of them, the better place comes
 *     first
 * @param place in the drawn order, 1 for the first; null until it is drawn
 */
public record Lot(String lot, int wish, @Nullable Integer place, @Nullable Result result) {

  public enum Result {
    DRAWN,
    /** No time was left, or none that suited. */
    NOTHING_LEFT,
    /** The contact had got an appointment for the same in the meantime. */
    HAS_ONE
  }
}
