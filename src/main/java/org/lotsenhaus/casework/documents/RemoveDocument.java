package org.lotsenhaus.casework.documents;

import java.util.UUID;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.casework.CaseDoor;
import org.lotsenhaus.casework.documents.store.Contents;
import org.lotsenhaus.casework.documents.store.Documents;
import org.lotsenhaus.people.ForgetPerson;
import org.lotsenhaus.people.RegisterPerson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes what is in a paper. That it was there, and who took it out, stays. As long as something
 * of the person is held back, nothing is taken out.
 */
@Service
class RemoveDocument {

  private final CaseDoor door;
  private final Documents documents;
  private final Contents contents;
  private final ForgetPerson people;
  private final Audit audit;

  RemoveDocument(
      CaseDoor door, Documents documents, Contents contents, ForgetPerson people, Audit audit) {
    this.door = door;
    this.documents = documents;
    this.contents = contents;
    this.people = people;
    this.audit = audit;
  }

  @Transactional
  public void remove(UUID caseId, UUID document) {
    var file = door.work(caseId);
    if (people.isHeldBack(file.person()) || !documents.remove(file, document)) {
      throw Refusal.notHere();
    }
    contents.delete(document);
    audit.wrote("removed a document", RegisterPerson.subject(file.person()));
  }
}
