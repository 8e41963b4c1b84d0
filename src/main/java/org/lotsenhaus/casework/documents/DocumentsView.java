package org.lotsenhaus.casework.documents;

import java.util.UUID;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.audit.NamesActors;
import org.lotsenhaus.casework.CaseDoor;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.casework.HeadView;
import org.lotsenhaus.casework.documents.store.Documents;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class DocumentsView {

  private final CaseDoor door;
  private final HeadView heads;
  private final Documents documents;
  private final NamesActors actors;
  private final CityPlans plans;
  private final Uploads uploads;

  DocumentsView(
      CaseDoor door,
      HeadView heads,
      Documents documents,
      NamesActors actors,
      CityPlans plans,
      Uploads uploads) {
    this.door = door;
    this.heads = heads;
    this.documents = documents;
    this.actors = actors;
    this.plans = plans;
    this.uploads = uploads;
  }

  @Transactional
  public DocumentsPage page(Frame frame, UUID id, Entries entries) {
    var inside = door.enter(id);
    var words = CaseWords.of(frame, plans.current().city().zone());
    var names = actors.names();
    return new DocumentsPage(
        frame,
        heads.head(frame, inside),
        documents.of(id).stream().map(it -> DocumentRow.of(it, names, words)).toList(),
        form(frame),
        entries);
  }

  DocumentForm form(Frame frame) {
    var plan = plans.current();
    return DocumentForm.of(plan, CaseWords.of(frame, plan.city().zone()), uploads.mostMegabytes());
  }
}
