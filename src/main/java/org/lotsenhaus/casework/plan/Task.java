package org.lotsenhaus.casework.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.casework.Said;

/**
 * One step: a measure of a goal, or a follow-up.
 *
 * @param goal null for what belongs to the case as a whole
 */
public record Task(
    UUID id,
    UUID caseId,
    @Nullable UUID goal,
    String title,
    Does does,
    @Nullable LocalDate due,
    @Nullable Instant doneAt) {

  /** Whoever takes the step. */
  public enum Does implements Said {
    MANAGER,
    PERSON,
    PARTNER;

    @Override
    public String messageKey() {
      return "cases-staff.does_" + name().toLowerCase(Locale.ROOT);
    }
  }

  public boolean isOpen() {
    return doneAt == null;
  }
}
