package org.lotsenhaus.casework.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.casework.Said;
import org.lotsenhaus.shared.Tenant;

/**
 * One step: a measure of a goal, what a conference decided, or a follow-up.
 *
 * @param goal null for what belongs to the case as a whole
 * @param point of a conference's agenda; null where none decided it
 */
public record Task(
    UUID id,
    UUID caseId,
    @Nullable UUID goal,
    @Nullable UUID point,
    String title,
    Doer doer,
    @Nullable LocalDate due,
    @Nullable Instant doneAt) {

  private static final UUID NEW = new UUID(0, 0);

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

  public static Task forGoal(
      UUID caseId, @Nullable UUID goal, String title, Doer doer, @Nullable LocalDate due) {
    return new Task(NEW, caseId, goal, null, title, doer, due, null);
  }

  public static Task decided(
      UUID caseId, UUID point, String title, Doer doer, @Nullable LocalDate due) {
    return new Task(NEW, caseId, null, point, title, doer, due, null);
  }

  public boolean isOpen() {
    return doneAt == null;
  }

  /** Given to the unit of the one who acts: they tick it, and nothing else in the case. */
  public boolean isOurs() {
    var unit = doer.unit();
    return unit != null && unit.equals(Tenant.bound().unit());
  }
}
