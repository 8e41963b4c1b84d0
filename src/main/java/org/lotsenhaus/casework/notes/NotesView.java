package org.lotsenhaus.casework.notes;

import java.util.List;
import java.util.UUID;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.casework.CaseDoor;
import org.lotsenhaus.casework.CaseFile;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.casework.Cases;
import org.lotsenhaus.casework.Consented;
import org.lotsenhaus.casework.HeadView;
import org.lotsenhaus.casework.Timeline;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class NotesView {

  private final CaseDoor door;
  private final Cases cases;
  private final Consented consented;
  private final HeadView heads;
  private final Timeline timeline;
  private final CityPlans plans;

  NotesView(
      CaseDoor door,
      Cases cases,
      Consented consented,
      HeadView heads,
      Timeline timeline,
      CityPlans plans) {
    this.door = door;
    this.cases = cases;
    this.consented = consented;
    this.heads = heads;
    this.timeline = timeline;
    this.plans = plans;
  }

  @Transactional
  public NotesPage page(Frame frame, UUID id, Entries entries) {
    var inside = door.enter(id);
    var words = CaseWords.of(frame, plans.current().city().zone());
    return new NotesPage(
        frame,
        heads.head(frame, inside),
        timeline.of(inside.file(), words),
        form(frame, id),
        entries);
  }

  /** Nobody to counsel with can be chosen where the case isn't to be seen. */
  @Transactional(readOnly = true)
  public NoteForm form(Frame frame, UUID id) {
    var plan = plans.current();
    var agreed = cases.byId(id).map(CaseFile::person).map(consented::of).orElse(List.of());
    return NoteForm.of(plan, agreed, CaseWords.of(frame, plan.city().zone()));
  }
}
