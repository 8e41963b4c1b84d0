package org.lotsenhaus.casework.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.casework.Closing;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.people.Consent;
import org.lotsenhaus.people.Topic;

/** What there is to choose on the page of the plan, and what was chosen. */
public record PlanForms(
    List<Choice> topics, List<Choice> goals, List<Choice> does, List<Choice> closings) {

  private static final int LONGEST = 200;

  static PlanForms of(List<Goal> goals, List<Consent> agreed, CityPlan plan, CaseWords words) {
    var open = new ArrayList<Choice>();
    goals.stream()
        .filter(it -> it.outcome() == null)
        .forEach(it -> open.add(new Choice(it.id().toString(), it.title())));
    return new PlanForms(
        words.topics(), open, Doer.choices(agreed, plan, words), words.choices(Closing.values()));
  }

  Goal goal(Entries typed) {
    var title = typed.required("goal_title", LONGEST);
    var topic = typed.oneOf("goal_topic", topics);
    typed.required("goal_due", "2027-01-01".length());
    var due = typed.day("goal_due");
    return new Goal(
        new UUID(0, 0),
        typed.isFine() ? Topic.valueOf(topic) : Topic.NETWORK,
        title,
        due,
        null,
        "");
  }

  Task task(Entries typed, UUID caseId) {
    var title = typed.required("task_title", LONGEST);
    var goal = typed.maybeOneOf("task_goal", goals);
    var does = typed.oneOf("task_does", does());
    var due = typed.day("task_due");
    return Task.forGoal(
        caseId,
        goal == null || !typed.isFine() ? null : UUID.fromString(goal),
        title,
        typed.isFine() ? Doer.of(does) : Doer.MANAGER,
        due);
  }

  Closing closing(Entries typed) {
    var how = typed.oneOf("closing", closings);
    return typed.isFine() ? Closing.valueOf(how) : Closing.REACHED;
  }
}
