package org.lotsenhaus.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lotsenhaus.shared.Language;

/**
 * What a person lets one unit or partner's team know, and for what.
 *
 * @param giver the key of the unit that asked, and tells
 * @param recipient the key of a unit; nobody else of its partner or city is meant
 * @param language in which it was explained
 * @param wording in German, as it was agreed to: this is what counts
 * @param askedBy the account's id
 * @param endsOn the last day
 */
public record Consent(
    UUID id,
    UUID person,
    String compartment,
    String giver,
    String recipient,
    Topic purpose,
    Set<DataClass> classes,
    Language language,
    String wording,
    Instant askedAt,
    String askedBy,
    Optional<Step> given,
    Optional<Instant> refusedAt,
    Optional<Step> withdrawn,
    LocalDate endsOn) {

  /** When the person said so, and in which way. */
  public record Step(Instant at, Way way) {}

  public enum Way {
    PAPER,
    SCREEN,
    LINK,
    /** Only for taking it back, which needs no form. */
    TOLD
  }

  public enum State {
    ASKED,
    REFUSED,
    GIVEN,
    WITHDRAWN,
    OVER
  }

  /** The row-level policies look at the same three things. */
  public State on(LocalDate day) {
    if (withdrawn.isPresent()) {
      return State.WITHDRAWN;
    }
    if (endsOn.isBefore(day)) {
      return State.OVER;
    }
    return given.isPresent() ? State.GIVEN : refusedAt.isPresent() ? State.REFUSED : State.ASKED;
  }

  @Override
  public String toString() {
    return "Consent[" + id + "]";
  }
}
