package org.lotsenhaus.casework.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.casework.CaseDoor;
import org.lotsenhaus.casework.CaseFile;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.casework.Cases;
import org.lotsenhaus.casework.Consented;
import org.lotsenhaus.casework.HeadView;
import org.lotsenhaus.casework.plan.Goal.Outcome;
import org.lotsenhaus.casework.plan.MoveOn.Missing;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class PlanView {

  private final CaseDoor door;
  private final HeadView heads;
  private final Cases cases;
  private final Consented consented;
  private final Goals goals;
  private final Tasks tasks;
  private final CityPlans plans;

  PlanView(
      CaseDoor door,
      HeadView heads,
      Cases cases,
      Consented consented,
      Goals goals,
      Tasks tasks,
      CityPlans plans) {
    this.door = door;
    this.heads = heads;
    this.cases = cases;
    this.consented = consented;
    this.goals = goals;
    this.tasks = tasks;
    this.plans = plans;
  }

  @Transactional
  public PlanPage page(Frame frame, UUID id, Entries entries, @Nullable Missing refused) {
    var inside = door.enter(id);
    var file = inside.file();
    var plan = plans.current();
    var words = words(frame);
    var all = goals.of(id);
    return new PlanPage(
        frame,
        heads.head(frame, inside),
        file.phase(),
        words.day(file.phaseSince()),
        file.closing().map(words::say).orElse(""),
        file.reasons().stream().map(words::say).toList(),
        PlanRows.of(all, tasks.of(id), plan, words),
        PlanForms.of(all, consented.of(file.person()), plan, words),
        entries,
        refused);
  }

  private CaseWords words(Frame frame) {
    return CaseWords.of(frame, plans.current().city().zone());
  }

  @Transactional(readOnly = true)
  public PlanForms forms(Frame frame, UUID id) {
    var agreed = cases.byId(id).map(CaseFile::person).map(consented::of).orElse(List.of());
    return PlanForms.of(goals.of(id), agreed, plans.current(), words(frame));
  }

  @Transactional
  public GoalPage goal(Frame frame, UUID id, UUID goal, Entries entries) {
    var inside = door.enter(id);
    var words = words(frame);
    var found = Refusal.found(goals.byId(inside.file(), goal));
    return new GoalPage(
        frame,
        heads.head(frame, inside),
        goal,
        found.title(),
        words.choices(Outcome.values()),
        entries);
  }
}
