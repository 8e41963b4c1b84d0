package org.lotsenhaus.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for disclosure, as it stands.
 *
 * @param decision null as long as nobody has reviewed it
 * @param answer null as long as those who are asked haven't answered
 * @param readAt when the copy was read; after that there is none
 */
public record Disclosure(
    UUID id,
    Request request,
    Instant askedAt,
    String askedBy,
    String askedUnit,
    @Nullable Decision decision,
    @Nullable String decidedWhy,
    @Nullable Answer answer,
    @Nullable Instant readAt) {

  /**
   * @param area the protected area that is asked
   * @param name as those who ask know the person
   */
  public record Request(
      String area,
      Basis basis,
      String basisText,
      String name,
      String born,
      List<Field> fields,
      String reason) {}

  public enum Decision {
    GRANTED,
    REFUSED
  }

  public enum Answer {
    RELEASED,
    NOTHING
  }

  /** What the one who asked is told: who refused, and whether anybody is known, never shows. */
  public enum Told {
    WAITING,
    READY,
    READ,
    NOTHING;

    String messageKey() {
      return "disclosure-staff.told_" + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  Told told() {
    if (readAt != null) {
      return Told.READ;
    }
    if (answer == Answer.RELEASED) {
      return Told.READY;
    }
    return decision == Decision.REFUSED || answer == Answer.NOTHING ? Told.NOTHING : Told.WAITING;
  }

  boolean isToReview() {
    return decision == null;
  }

  boolean isToAnswer() {
    return decision == Decision.GRANTED && answer == null;
  }
}
