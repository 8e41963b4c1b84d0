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
  private final Audit audit;

  ChangePlan(CaseDoor door, Goals goals, Tasks tasks, Audit audit) {
    this.door = door;
    this.goals = goals;
    this.tasks = tasks;
    this.audit = audit;
  }

  public void setGoal(UUID caseId, Goal goal) {
    var file = door.work(caseId);
    goals.insert(file, goal);
    wrote("set a goal", file);
  }

  /** It is of its goal's topic: who may know the goal may know the steps to it. */
  public void setTask(UUID caseId, Task task) {
    var file = door.work(caseId);
    var goal = task.goal() == null ? null : Refusal.found(goals.byId(file, task.goal()));
    tasks.insert(file, task, goal == null ? null : goal.topic());
    wrote("set a task", file);
  }

  public void done(UUID caseId, UUID task) {
    var file = door.work(caseId);
    tasks.done(file, task);
    wrote("did a task", file);
  }

  public void reopen(UUID caseId, UUID task) {
    var file = door.work(caseId);
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
