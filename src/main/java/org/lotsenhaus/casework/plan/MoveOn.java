package org.lotsenhaus.casework.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.casework.CaseDoor;
import org.lotsenhaus.casework.CaseFile;
import org.lotsenhaus.casework.Cases;
import org.lotsenhaus.casework.Closing;
import org.lotsenhaus.casework.Phase;
import org.lotsenhaus.casework.Said;
import org.lotsenhaus.casework.needs.Needs;
import org.lotsenhaus.people.RegisterPerson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leads a case from one phase to the next, when what belongs to the phase is there. */
@Service
public class MoveOn {

  /** What a phase still lacks. */
  public enum Missing implements Said {
    NEED,
    GOAL,
    TASK,
    OUTCOME;

    @Override
    public String messageKey() {
      return "cases-staff.missing_" + name().toLowerCase(Locale.ROOT);
    }
  }

  private final CaseDoor door;
  private final Cases cases;
  private final Needs needs;
  private final Goals goals;
  private final Tasks tasks;
  private final Audit audit;

  MoveOn(CaseDoor door, Cases cases, Needs needs, Goals goals, Tasks tasks, Audit audit) {
    this.door = door;
    this.cases = cases;
    this.needs = needs;
    this.goals = goals;
    this.tasks = tasks;
    this.audit = audit;
  }

  /**
   * @param from where the one who acts believes it to stand; if it was moved meanwhile, it stays
   * @throws NotYet when something of the phase is missing
   */
  @Transactional
  public void moveOn(UUID caseId, Phase from) {
    var file = door.work(caseId);
    if (file.phase() != from || from == Phase.EVALUATION) {
      return;
    }
    refuseIf(missing(file));
    if (cases.move(file, from.next().orElseThrow())) {
      audit.wrote("moved a case on", RegisterPerson.subject(file.person()));
    }
  }

  Optional<Missing> missing(CaseFile file) {
    return switch (file.phase()) {
      case INTAKE, CLOSED -> Optional.empty();
      case ASSESSMENT -> missing(Missing.NEED, needs.of(file.id()).isEmpty());
      case PLAN -> missing(Missing.GOAL, goals.of(file.id()).isEmpty());
      case LINKING -> missing(Missing.TASK, tasks.of(file.id()).isEmpty());
      case EVALUATION -> missing(Missing.OUTCOME, hasOpenGoal(file));
    };
  }

  private static Optional<Missing> missing(Missing what, boolean isMissing) {
    return isMissing ? Optional.of(what) : Optional.empty();
  }

  private boolean hasOpenGoal(CaseFile file) {
    return goals.of(file.id()).stream().anyMatch(it -> it.outcome() == null);
  }

  /**
   * People move away and change their minds in any phase; but what was planned gets an outcome.
   *
   * @throws NotYet when a goal has none
   */
  @Transactional
  public void close(UUID caseId, Closing how) {
    var file = door.work(caseId);
    refuseIf(missing(Missing.OUTCOME, hasOpenGoal(file)));
    if (cases.close(file, how)) {
      audit.wrote("closed a case", RegisterPerson.subject(file.person()));
    }
  }

  private static void refuseIf(Optional<Missing> missing) {
    missing.ifPresent(it -> {
      throw new NotYet(it);
    });
  }

  public static final class NotYet extends RuntimeException {

    private final Missing missing;

    NotYet(Missing missing) {
      super(missing.name());
      this.missing = missing;
    }

    public Missing missing() {
      return missing;
    }
  }
}
