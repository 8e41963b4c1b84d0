package org.lotsenhaus.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lotsenhaus.casework.EntryReason;
import org.lotsenhaus.casework.OpenCase;
import org.lotsenhaus.casework.Phase;
import org.lotsenhaus.casework.needs.SeeNeeds;
import org.lotsenhaus.casework.plan.ChangePlan;
import org.lotsenhaus.casework.plan.Doer;
import org.lotsenhaus.casework.plan.Goal;
import org.lotsenhaus.casework.plan.Goals;
import org.lotsenhaus.casework.plan.MoveOn;
import org.lotsenhaus.casework.plan.Task;
import org.lotsenhaus.casework.plan.Tasks;
import org.lotsenhaus.demo.DemoPeople.Invented;
import org.lotsenhaus.demo.DemoPeople.Plan;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The first weeks of a case: why, what is needed, and what is planned. */
@Component
@Profile("demo")
class DemoIntake {

  private static final UUID NEW = new UUID(0, 0);

  private final OpenCase open;
  private final DemoNotes notes;
  private final SeeNeeds see;
  private final ChangePlan plan;
  private final Goals goals;
  private final Tasks tasks;
  private final MoveOn moveOn;
  private final TransactionTemplate transaction;

  DemoIntake(
      OpenCase open,
      DemoNotes notes,
      SeeNeeds see,
      ChangePlan plan,
      Goals goals,
      Tasks tasks,
      MoveOn moveOn,
      TransactionTemplate transaction) {
    this.open = open;
    this.notes = notes;
    this.see = see;
    this.plan = plan;
    this.goals = goals;
    this.tasks = tasks;
    this.moveOn = moveOn;
    this.transaction = transaction;
  }

  UUID begin(UUID person, Invented somebody, DemoPeople invented) {
    var id = open.open(person, List.of(EntryReason.COMPLEX_NEED, EntryReason.SEVERAL_ACTORS));
    notes.firstTalk(id, somebody.firstTalk());
    moveOn.moveOn(id, Phase.INTAKE);
    see.see(id, somebody.needs());
    moveOn.moveOn(id, Phase.ASSESSMENT);
    somebody.goals().forEach(it -> set(id, it, invented.days(it)));
    moveOn.moveOn(id, Phase.PLAN);
    return id;
  }

  private void set(UUID id, Plan wanted, List<LocalDate> days) {
    var end = days.getLast().plusDays(30);
    plan.setGoal(id, new Goal(NEW, wanted.topic(), wanted.goal(), end, null, ""));
    var goal =
        goals(id).stream().filter(it -> it.title().equals(wanted.goal())).findFirst().orElseThrow();
    for (int n = 0; n < days.size(); n++) {
      var step = wanted.steps().get(n);
      plan.setTask(id, Task.forGoal(id, goal.id(), step, Doer.MANAGER, days.get(n)));
    }
  }

  List<Goal> goals(UUID id) {
    return Objects.requireNonNull(transaction.execute(status -> goals.of(id)));
  }

  List<Task> tasks(UUID id) {
    return Objects.requireNonNull(transaction.execute(status -> tasks.of(id)));
  }
}
