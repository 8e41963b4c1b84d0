package org.lotsenhaus.casework.notes;

import java.util.UUID;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.audit.NamesActors;
import org.lotsenhaus.casework.CaseDoor;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.casework.HeadView;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class NotesView {

  private final CaseDoor door;
  private final HeadView heads;
  private final Notes notes;
  private final NamesActors actors;
  private final CityPlans plans;

  NotesView(CaseDoor door, HeadView heads, Notes notes, NamesActors actors, CityPlans plans) {
    this.door = door;
    this.heads = heads;
    this.notes = notes;
    this.actors = actors;
    this.plans = plans;
  }

  @Transactional
  public NotesPage page(Frame frame, UUID id, Entries entries) {
    var inside = door.enter(id);
    var words = CaseWords.of(frame, plans.current().city().zone());
    var names = actors.names();
    return new NotesPage(
        frame,
        heads.head(frame, inside),
        notes.of(id).stream().map(it -> NoteRow.of(it, names, words)).toList(),
        form(frame),
        entries);
  }

  NoteForm form(Frame frame) {
    var plan = plans.current();
    return NoteForm.of(plan, CaseWords.of(frame, plan.city().zone()));
  }
}
