package org.lotsenhaus.casework.file;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lotsenhaus.audit.NamesActors;
import org.lotsenhaus.casework.CaseAccess;
import org.lotsenhaus.casework.CaseDoor;
import org.lotsenhaus.casework.CaseDoor.Inside;
import org.lotsenhaus.casework.CaseDoor.Right;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.casework.HeadView;
import org.lotsenhaus.casework.Timeline;
import org.lotsenhaus.casework.documents.DocumentRow;
import org.lotsenhaus.casework.documents.store.Documents;
import org.lotsenhaus.casework.handover.HandOver;
import org.lotsenhaus.casework.keeping.CaseKeeping;
import org.lotsenhaus.casework.needs.NeedRow;
import org.lotsenhaus.casework.needs.Needs;
import org.lotsenhaus.casework.plan.Goals;
import org.lotsenhaus.casework.plan.PlanRows;
import org.lotsenhaus.casework.plan.PlanRows.TaskRow;
import org.lotsenhaus.casework.plan.Task;
import org.lotsenhaus.casework.plan.Tasks;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class CaseView {

  private static final int NEWEST = 5;

  private final CaseDoor door;
  private final HeadView heads;
  private final ReadersView readers;
  private final CaseKeeping kept;
  private final CaseAccess access;
  private final HandOver handOver;
  private final Goals goals;
  private final Tasks tasks;
  private final Needs needs;
  private final Documents documents;
  private final Timeline timeline;
  private final NamesActors actors;
  private final CityPlans plans;

  CaseView(
      CaseDoor door,
      HeadView heads,
      ReadersView readers,
      CaseKeeping kept,
      CaseAccess access,
      HandOver handOver,
      Goals goals,
      Tasks tasks,
      Needs needs,
      Documents documents,
      Timeline timeline,
      NamesActors actors,
      CityPlans plans) {
    this.door = door;
    this.heads = heads;
    this.readers = readers;
    this.kept = kept;
    this.access = access;
    this.handOver = handOver;
    this.goals = goals;
    this.tasks = tasks;
    this.needs = needs;
    this.documents = documents;
    this.timeline = timeline;
    this.actors = actors;
    this.plans = plans;
  }

  @Transactional
  public Page page(Frame frame, UUID id) {
    var inside = door.look(id);
    return inside.right() == Right.NONE ? closed(frame, inside) : file(frame, inside);
  }

  private ClosedFilePage closed(Frame frame, Inside inside) {
    var id = inside.file().id();
    var manager = access.manager(id).map(it -> actors.names().getOrDefault(it.toString(), ""));
    return new ClosedFilePage(
        frame,
        id,
        inside.person().shownName(frame.words()),
        manager.orElse(""),
        inside.file().isOpen(),
        handOver.isManaged(inside.file()));
  }

  /** The database leaves out what the reader may not see. */
  private CasePage file(Frame frame, Inside inside) {
    var plan = plans.current();
    var words = CaseWords.of(frame, plan.city().zone());
    var file = inside.file();
    var steps = tasks.of(file.id());
    var course = timeline.of(file, words);
    return new CasePage(
        frame,
        heads.head(frame, inside),
        file.phase(),
        words.day(file.phaseSince()),
        PlanRows.of(goals.of(file.id()), steps, plan, words),
        inside.right().seesWhole() ? List.of() : NeedRow.seen(needs.of(file.id()), words),
        inside.right().seesWhole() ? List.of() : documents(file.id(), actors.names(), words),
        course.stream().limit(NEWEST).toList(),
        course.size(),
        today(steps, plan, words),
        inside.right().seesWhole() ? readers.of(inside, plan, words) : null,
        inside.right().seesWhole() ? kept.line(file.id(), words) : "");
  }

  private List<DocumentRow> documents(UUID id, Map<String, String> names, CaseWords words) {
    return documents.of(id).stream().map(it -> DocumentRow.of(it, names, words)).toList();
  }

  private static List<TaskRow> today(List<Task> tasks, CityPlan plan, CaseWords words) {
    return tasks.stream()
        .filter(it -> it.isOpen() && it.due() != null && !it.due().isAfter(words.today()))
        .map(it -> TaskRow.of(it, plan, words))
        .toList();
  }
}
