package org.lotsenhaus.casework.plan;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.casework.CaseWords.Due;
import org.lotsenhaus.casework.HeadView;
import org.lotsenhaus.casework.plan.Task.Does;
import org.lotsenhaus.concerns.CityPlan;

/** The support plan in the words of the reader; a follow-up belongs to no goal. */
public record PlanRows(List<GoalRow> goals, List<TaskRow> followUps) {

  /**
   * @param due empty when no day is set
   * @param outcome empty as long as it is open
   */
  public record GoalRow(
      UUID id,
      String title,
      String topic,
      String due,
      String outcome,
      String remark,
      List<TaskRow> tasks) {}

  /**
   * @param who empty where it is the manager, as usual
   * @param ours given to the reader's unit, which may tick it
   */
  public record TaskRow(UUID id, String title, String who, boolean done, boolean ours, Due due) {

    public static TaskRow of(Task task, CityPlan plan, CaseWords words) {
      return new TaskRow(
          task.id(),
          task.title(),
          who(task.doer(), plan, words),
          !task.isOpen(),
          task.isOurs(),
          words.due(task.due(), task.doneAt()));
    }

    private static String who(Doer doer, CityPlan plan, CaseWords words) {
      if (doer.unit() != null) {
        return HeadView.unit(plan, doer.unit());
      }
      return doer.does() == Does.MANAGER ? "" : words.say(doer.does());
    }
  }

  public boolean isEmpty() {
    return goals.isEmpty() && followUps.isEmpty();
  }

  public static PlanRows of(List<Goal> goals, List<Task> tasks, CityPlan plan, CaseWords words) {
    return new PlanRows(
        goals.stream().map(it -> row(it, rows(it.id(), tasks, plan, words), words)).toList(),
        rows(null, tasks, plan, words));
  }

  private static List<TaskRow> rows(
      @Nullable UUID goal, List<Task> tasks, CityPlan plan, CaseWords words) {
    return tasks.stream()
        .filter(it -> Objects.equals(it.goal(), goal))
        .map(it -> TaskRow.of(it, plan, words))
        .toList();
  }

  private static GoalRow row(Goal goal, List<TaskRow> tasks, CaseWords words) {
    return new GoalRow(
        goal.id(),
        goal.title(),
        words.topic(goal.topic()),
        goal.due() == null ? "" : words.day(goal.due()),
        goal.outcome() == null ? "" : words.say(goal.outcome()),
        goal.remark(),
        tasks);
  }
}
