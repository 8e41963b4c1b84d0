package org.lotsenhaus.casework.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.casework.CaseWords.Due;
import org.lotsenhaus.casework.plan.Task.Does;

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
   */
  public record TaskRow(UUID id, String title, String who, boolean done, Due due) {

    public static TaskRow of(Task task, CaseWords words) {
      return new TaskRow(
          task.id(),
          task.title(),
          task.does() == Does.MANAGER ? "" : words.say(task.does()),
          !task.isOpen(),
          words.due(task.due(), task.doneAt()));
    }
  }

  public boolean isEmpty() {
    return goals.isEmpty() && followUps.isEmpty();
  }

  public static PlanRows of(List<Goal> goals, List<Task> tasks, CaseWords words) {
    return new PlanRows(
        goals.stream().map(it -> row(it, rows(it.id(), tasks, words), words)).toList(),
        rows(null, tasks, words));
  }

  private static List<TaskRow> rows(@Nullable UUID goal, List<Task> tasks, CaseWords words) {
    return tasks.stream()
        .filter(it -> java.util.Objects.equals(it.goal(), goal))
        .map(it -> TaskRow.of(it, words))
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
