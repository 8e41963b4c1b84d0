package org.lotsenhaus.casework.documents;

import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.audit.NamesActors;
import org.lotsenhaus.casework.CaseDoor;
import org.lotsenhaus.casework.CaseDoor.Inside;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.casework.HeadView;
import org.lotsenhaus.casework.documents.scan.VirusScan;
import org.lotsenhaus.casework.documents.store.CaseDocument;
import org.lotsenhaus.casework.documents.store.Contents;
import org.lotsenhaus.casework.documents.store.Contents.Infected;
import org.lotsenhaus.casework.documents.store.DocumentKeys.KeyMissing;
import org.lotsenhaus.casework.documents.store.DocumentSafe.Tampered;
import org.lotsenhaus.casework.documents.store.Documents;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.people.ForgetPerson;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class DocumentView {

  private static final String JPEG = "data:image/jpeg;base64,";

  private final CaseDoor door;
  private final HeadView heads;
  private final Documents documents;
  private final Contents contents;
  private final VirusScan viruses;
  private final ForgetPerson people;
  private final NamesActors actors;
  private final CityPlans plans;

  DocumentView(
      CaseDoor door,
      HeadView heads,
      Documents documents,
      Contents contents,
      VirusScan viruses,
      ForgetPerson people,
      NamesActors actors,
      CityPlans plans) {
    this.door = door;
    this.heads = heads;
    this.documents = documents;
    this.contents = contents;
    this.viruses = viruses;
    this.people = people;
    this.actors = actors;
    this.plans = plans;
  }

  /** For those who work on the case, and for whom the person lets see it. */
  @Transactional
  public DocumentPage page(Frame frame, UUID caseId, UUID id) {
    var inside = door.look(caseId, "read a document");
    var document = Refusal.found(documents.byId(caseId, id));
    try {
      return page(frame, inside, document, contents.pictures(document), null);
    } catch (Infected closed) {
      return page(frame, inside, document, List.of(), "documents-staff.infected");
    } catch (KeyMissing missing) {
      return page(frame, inside, document, List.of(), "documents-staff.key_missing");
    } catch (Tampered tampered) {
      return page(frame, inside, document, List.of(), "documents-staff.tampered");
    }
  }

  private DocumentPage page(
      Frame frame,
      Inside inside,
      CaseDocument document,
      List<byte[]> pictures,
      @Nullable String trouble) {
    var words = CaseWords.of(frame, plans.current().city().zone());
    return new DocumentPage(
        frame,
        heads.head(frame, inside),
        DocumentRow.of(document, actors.names(), words),
        pictures.stream().map(it -> JPEG + Base64.getEncoder().encodeToString(it)).toList(),
        document.pages(),
        viruses.isThere() ? "documents-staff.unscanned_yet" : "documents-staff.unscanned_hint",
        inside.mayWrite(),
        inside.mayWrite() && people.isHeldBack(inside.person().id()),
        trouble);
  }
}
