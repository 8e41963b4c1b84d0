package org.lotsenhaus.casework.plan;

import java.util.UUID;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.casework.CaseDoor;
import org.lotsenhaus.casework.CaseFile;
import org.lotsenhaus.casework.plan.Goal.Outcome;
import org.lotsenhaus.people.RegisterPerson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets goals and tasks, ticks them off, and says how a goal turned out. */
@Service
@Transactional
public class ChangePlan {

  private final CaseDoor door;
  private final Goals goals;
  private final Tasks tasks;
  private final GiveTask give;
  private final Audit audit;

  ChangePlan(CaseDoor door, Goals goals, Tasks tasks, GiveTask give, Audit audit) {
    this.door = door;
    this.goals = goals;
    this.tasks = tasks;
    this.give = give;
    this.audit = audit;
  }

  public void setGoal(UUID caseId, Goal goal) {
    var file = door.work(caseId);
    goals.insert(file, goal);
    wrote("set a goal", file);
  }

  /**
   * It is of its goal's topic: who may know the goal may know the steps to it.
   *
   * @throws GiveTask.NotAgreed when a unit can't be given it
   */
  public void setTask(UUID caseId, Task task) {
    var file = door.work(caseId);
    var goal = task.goal() == null ? null : Refusal.found(goals.byId(file, task.goal()));
    give.give(file, task, goal == null ? null : goal.topic());
  }

  public void done(UUID caseId, UUID task) {
    var file = toTick(caseId, task);
    tasks.done(file, task);
    wrote("did a task", file);
  }

  /** Those of another unit tick what was given to them, and find nothing else here to change. */
  private CaseFile toTick(UUID caseId, UUID task) {
    var inside = door.meet(caseId);
    var open = inside.file().isOpen();
    if (!inside.mayWrite()
        && !(open && tasks.of(caseId).stream().anyMatch(it -> isOurs(it, task)))) {
      throw Refusal.notHere();
    }
    return inside.file();
  }

  private static boolean isOurs(Task one, UUID wanted) {
    return one.id().equals(wanted) && one.isOurs();
  }

  public void reopen(UUID caseId, UUID task) {
    var file = toTick(caseId, task);
    tasks.reopen(file, task);
    wrote("reopened a task", file);
  }

  public void turnedOut(UUID caseId, UUID goal, Outcome outcome, String remark) {
    var file = door.work(caseId);
    goals.turnedOut(Refusal.found(goals.byId(file, goal)).id(), outcome, remark);
    wrote("noted how a goal turned out", file);
  }

  private void wrote(String action, CaseFile file) {
    audit.wrote(action, RegisterPerson.subject(file.person()));
  }
}
